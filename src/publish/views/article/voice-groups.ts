import type { ChainWords } from '../../cards/chain.js';
import type { Note } from './notes.js';

/** Neighbouring notes that rest on the same chain, which is said once for all of them. */
export interface VoiceGroup {
  chain: ChainWords | null;
  notes: Note[];
}

/** Puts neighbours together; the order of the notes, which is that of the text, stays. */
export function byVoice(notes: readonly Note[]): VoiceGroup[] {
  const groups: VoiceGroup[] = [];
  for (const note of notes) {
    const last = groups.at(-1);
    if (last !== undefined && keyOf(last.chain) === keyOf(note.chain)) last.notes.push(note);
    else groups.push({ chain: note.chain, notes: [note] });
  }
  return groups;
}

/** Who vouches and how that is known; whose act is told of may differ. */
function keyOf(chain: ChainWords | null): string {
  return JSON.stringify([chain?.links ?? null, chain?.ownVoice]);
}
