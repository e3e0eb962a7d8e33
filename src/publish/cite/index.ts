import { bibtex } from './bibtex.js';
import type { Citable } from './citable.js';
import { cslJson } from './csl-json.js';
import { plain } from './plain.js';
import { ris } from './ris.js';

/** A citation in one form, as text to select or to copy. */
export interface Citation {
  form: string;
  text: string;
}

const FORMS: readonly (readonly [string, (citable: Citable) => string])[] = [
  ['Text', plain],
  ['BibTeX', bibtex],
  ['CSL-JSON', cslJson],
  ['RIS', ris],
];

/** A citation in every form there is. */
export function citations(citable: Citable): Citation[] {
  return FORMS.map(([form, write]) => ({ form, text: write(citable) }));
}
