import { availableParallelism } from 'node:os';

/** How many threads can run at a time. */
export function processors(): number {
  return availableParallelism();
}
