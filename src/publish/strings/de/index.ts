import type { Strings } from '../index.js';
import * as articlePage from './article.js';
import * as frame from './frame.js';
import { joined } from './joined.js';
import * as pages from './pages.js';
import { reason } from './reasons.js';
import { subject } from './subjects.js';
import * as words from './words.js';

/** Every word of the interface in German. */
export const de: Strings = {
  language: 'de',
  reason,
  subject,
  ...words,
  ...frame,
  joined,
  ...articlePage,
  ...pages,
};
