import type { RegionRole } from '../../model/region.js';
import { isProse, wordCount, type Line } from '../line.js';

/**
 * What a line that is no part of the article most likely is, by its shape and where it stands: the model only
 * says that it is none. Nobody reads these roles but a person who looks at what was taken out.
 */
export function otherRole(line: Line, place: 'above' | 'inside' | 'below'): RegionRole {
  const words = wordCount(line.text);
  if (place === 'above')
    return words <= 6 ? 'navigation' : isProse(line.text) ? 'promo' : 'related';
  if (isProse(line.text)) return place === 'inside' ? 'promo' : 'related';
  return words <= 3 ? 'navigation' : 'related';
}
