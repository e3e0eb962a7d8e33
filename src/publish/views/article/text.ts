import type { Article } from '../../../model/article.js';
import { limits } from '../../../model/limits.js';
import { SourceText } from '../../../language/source-text.js';
import { markedText } from '../../body/passages.js';
import { marksOf } from '../../body/marks.js';
import { seedText } from '../../body/seed-text.js';
import type { Edition } from '../../edition.js';
import { byVoice, type VoiceGroup } from './voice-groups.js';
import { noteOf, type Note } from './notes.js';

/** The text of an article with its notes, or the notes alone where the text may not be shown. */
export interface TextView {
  passages: { number: number | null; standfirst: boolean; html: string; voices: VoiceGroup[] }[];
  /** Notes without a place in a shown text. */
  rest: Note[];
  /** The page is so long that its notes carry no citations: the article's files have them. */
  uncited: boolean;
}

export function textOf(edition: Edition, article: Article): TextView {
  if (edition.shelf.isRestricted(article.id)) {
    const marks = marksOf(article, new SourceText(seedText(article)));
    const cited = marks.length <= limits.pageCitations;
    return {
      passages: [],
      rest: marks.map((mark) => noteOf(edition, article, mark, cited)),
      uncited: !cited,
    };
  }
  const { passages, unplaced } = markedText(article, edition.t.article.noteLabels);
  const count = unplaced.length + passages.reduce((sum, { notes }) => sum + notes.length, 0);
  const cited = count <= limits.pageCitations;
  return {
    passages: passages.map(({ notes, ...passage }) => ({
      ...passage,
      voices: byVoice(
        notes.map(({ mark, className }) => ({
          ...noteOf(edition, article, mark, cited),
          className,
        })),
      ),
    })),
    rest: unplaced.map((mark) => noteOf(edition, article, mark, cited)),
    uncited: !cited,
  };
}
