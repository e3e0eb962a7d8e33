import type { Range } from '../../language/tree.js';
import type { Claim } from '../../model/claim.js';
import type { Holder } from '../../model/holder.js';
import type { Quote } from '../../model/quote.js';
import type { ClaimCorrection } from '../../model/sidecar.js';
import { lemmas } from '../attributions.js';
import { checkworthiness } from '../claims/worth.js';
import { claimRecord, type ClaimContext } from '../record/claims.js';
import {
  correctedAtoms,
  noteMending,
  overlaps,
  type AtomKind,
  type AtomScene,
  type Mending,
} from './atoms.js';
import { chainText, wholeChainText } from './chain-text.js';

/**
 * The claims as corrected. A claim in the words of a quotation whose chain was corrected, and that rested on the
 * same chain, follows it; what a person says of the claim itself comes after.
 */
export function correctedClaims(
  scene: AtomScene,
  read: readonly Claim[],
  context: ClaimContext,
  mendings: readonly Mending<Quote>[],
): Claim[] {
  const kind: AtomKind<Claim, ClaimCorrection> = {
    field: 'claims',
    what: 'claim',
    mend: (claim, given, { chain, cue }) => ({
      ...claim,
      ...(chain === null ? {} : held(chain)),
      type: given.type ?? claim.type,
      factuality: given.factuality ?? claim.factuality,
      cue: cue ?? claim.cue,
      ...BY_HAND,
    }),
    make: (place, cue) => made(context, place, cue),
    told,
  };
  const entries = scene.corrections.sidecar?.claims ?? [];
  const followed = mendings.reduce((claims, mending) => follow(scene, claims, mending), [...read]);
  return correctedAtoms(scene, kind, entries, followed).atoms;
}

const BY_HAND = { confidence: 1, published: true, rule: 'override' } as const;

function told({ chain, type, factuality, cue }: Claim): string[] {
  return [
    wholeChainText(chain),
    `type ${type}`,
    `factuality ${factuality}`,
    ...cue.map(({ exact }) => `cue “${exact}”`),
  ];
}

function held(chain: Holder[]): Pick<Claim, 'chain' | 'attribution'> {
  const last = chain.findLast(({ act }) => act !== true);
  const own = chain.filter(({ act }) => act !== true).length < 2;
  const attribution = own ? 'none' : last?.kind === 'agentless' ? 'agentless' : 'explicit';
  return { chain, attribution };
}

function follow(
  scene: AtomScene,
  claims: Claim[],
  { entry, before, after }: Mending<Quote>,
): Claim[] {
  const old = chainText(before.chain);
  if (chainText(after.chain) === old) return claims;
  return claims.map((claim) => {
    const inside = claim.spans.some((span) => overlaps(before.spans, span));
    if (!inside || chainText(claim.chain) !== old) return claim;
    const mended: Claim = { ...claim, ...held(after.chain), ...BY_HAND };
    noteMending(
      scene.corrections,
      { field: 'claims', told },
      { entry, before: claim, after: mended },
    );
    return mended;
  });
}

function made(context: ClaimContext, place: Range, cue: Range | null): Claim {
  const { discourse } = context;
  const range = discourse.tokensIn(place.start, place.end);
  const cueRange = cue === null ? null : discourse.tokensIn(cue.start, cue.end);
  const sentence = discourse.sentenceOf(range.from);
  return claimRecord(
    {
      ...{ range, candidate: { ...range, join: 'main', sentence, attribution: null } },
      cue: cueRange === null ? [] : [cueRange],
      cueWords: cueRange === null ? [] : lemmas(discourse, cueRange),
      ...{ chain: [], attribution: 'none', isAct: false },
      worth: checkworthiness(discourse, range),
      ...{ confidence: 1, rule: 'override' },
    },
    context,
  );
}
