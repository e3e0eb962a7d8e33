import type { RelationType } from '../../model/relation.js';
import type { Statement } from '../claims/statement.js';

/** What a rule found between two claims: the type, who decided, and why, in words for readers. */
export interface Found {
  type: RelationType;
  why: string;
  confidence: number;
}

/** Looks at two claims, in either order, and says how they stand to one another, or passes. */
export type PairRule = (a: Statement, b: Statement) => Found | null;
