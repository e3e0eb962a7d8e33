import type { Source } from '../../model/article.js';
import type { Reading } from '../reading.js';
import { bylineOf, placeOf, wireOf } from './byline.js';
import { originalPublisherOf, publisherOf, urlOf } from './publisher.js';
import { rightsOf } from './rights.js';

/** Where the article comes from, as far as the seed says. */
export function sourceOf(reading: Reading): Source {
  const rights = rightsOf(reading);
  const originalPublisher = originalPublisherOf(reading, rights);
  const byline = bylineOf(reading);
  return {
    publisher: publisherOf(reading, rights, originalPublisher),
    originalPublisher,
    byline,
    url: urlOf(reading),
    wire: wireOf(reading, byline),
    place: placeOf(reading),
    rights,
  };
}
