import type { Digest, DigestClaim } from '../../model/digest.js';
import type { Rested } from './origins.js';

/** A claim with its article and its names as the archive knows them: what pairs are decided on. */
export interface Statement extends DigestClaim {
  article: string;
  outlet: Digest['outlet'];
  /** Whose word it rests on; of a copy, the chain it has in the article it copies. */
  rests: Rested;
}
