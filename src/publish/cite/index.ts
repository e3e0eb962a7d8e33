import { bibtex } from './bibtex.js';
import type { Citable } from './citable.js';
import { cslJson } from './csl-json.js';
import { plain } from './plain.js';
import { ris } from './ris.js';
import type { Strings } from '../strings/index.js';

/** A citation in one form, as text to select or to copy. */
export interface Citation {
  form: string;
  text: string;
}

/** A reference manager's form: many in one file, under a name of its own. */
interface Form {
  form: string;
  file: string;
  write: (citables: readonly Citable[], t: Strings) => string;
}

const FORMS: readonly Form[] = [
  {
    form: 'BibTeX',
    file: 'citations.bib',
    write: (all, t) => all.map((one) => bibtex(one, t)).join('\n\n'),
  },
  { form: 'CSL-JSON', file: 'citations.json', write: cslJson },
  {
    form: 'RIS',
    file: 'citations.ris',
    write: (all, t) => all.map((one) => ris(one, t)).join('\n'),
  },
];

/** A citation in every form there is, the one to read first. */
export function citations(citable: Citable, t: Strings): Citation[] {
  const forms = FORMS.map(({ form, write }) => ({ form, text: write([citable], t) }));
  return [{ form: t.cite.form, text: plain(citable, t) }, ...forms];
}

/** Files that hold many citations, one for each reference manager's form. */
export function citationFiles(
  citables: readonly Citable[],
  t: Strings,
): { form: string; name: string; content: string }[] {
  return FORMS.map(({ form, file, write }) => ({
    form,
    name: file,
    content: `${write(citables, t)}\n`,
  }));
}

export { plain as plainCitation } from './plain.js';
