import type { Source } from '../../model/article.js';
import { Corrections } from '../overrides/corrections.js';
import {
  correctedByline,
  correctedRights,
  correctedText,
  publisherByNotice,
} from '../overrides/source.js';
import type { Reading } from '../reading.js';
import { bylineOf, placeOf } from './byline.js';
import { originalPublisherOf } from './original.js';
import { publisherOf, urlOf } from './publisher.js';
import { rightsOf } from './rights.js';
import { wireOf } from './wire.js';

/**
 * Where the article comes from, as far as the seed says and as a person corrected it: what is read after a
 * corrected value rests on that.
 */
export function sourceOf(
  reading: Reading,
  corrections: Corrections = new Corrections(reading.seed, null),
): Source {
  const text = correctedText.bind(null, corrections);
  const rights = correctedRights(corrections, rightsOf(reading));
  const originalPublisher = text('originalPublisher', originalPublisherOf(reading, rights));
  const byline = correctedByline(corrections, bylineOf(reading));
  const publisher = publisherOf(reading, rights, originalPublisher);
  return {
    publisher: text('publisher', publisherByNotice(corrections, publisher)),
    originalPublisher,
    byline,
    url: text('url', urlOf(reading)),
    wire: text('wire', wireOf(reading, byline)),
    place: text('place', placeOf(reading)),
    rights,
  };
}
