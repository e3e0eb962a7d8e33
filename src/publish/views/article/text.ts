import type { Article } from '../../../model/article.js';
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
}

export function textOf(edition: Edition, article: Article): TextView {
  if (edition.shelf.isRestricted(article.id)) {
    const marks = marksOf(article, new SourceText(seedText(article)));
    return { passages: [], rest: marks.map((mark) => noteOf(edition, article, mark)) };
  }
  const { passages, unplaced } = markedText(article);
  return {
    passages: passages.map(({ notes, ...passage }) => ({
      ...passage,
      voices: byVoice(
        notes.map(({ mark, className }) => ({ ...noteOf(edition, article, mark), className })),
      ),
    })),
    rest: unplaced.map((mark) => noteOf(edition, article, mark)),
  };
}
