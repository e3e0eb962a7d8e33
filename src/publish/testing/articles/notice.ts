import { Draft } from '../draft.js';

/** Nothing is known of it, and it says nothing anybody could check. */
export function notice(): Draft {
  return new Draft('notice.txt', [['body', 'Harbour seals were seen again.']]);
}
