import type { View } from './view.js';

/** Pieces of evidence: what each is called, and its value for a candidate. */
export type Evidence = readonly (readonly [name: string, value: (view: View) => number])[];

/** Value of evidence about a part that is not there. */
export const ABSENT = -9;
