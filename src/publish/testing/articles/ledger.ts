import { Draft } from '../draft.js';
import { LEDGER } from './cast.js';

/** One shouting paragraph whose date can be read two ways. */
export function ledger(): Draft {
  const draft = new Draft('weekly-ledger.txt', [
    ['headline', 'BRIDGE BACK BY SUMMER?'],
    ['timestamp', '04/08/2024'],
    ['body', 'THE BRIDGE COULD REOPEN IN MAY IF THE MONEY COMES, the Ledger has learned.'],
    ['navigation', 'Home | News | Sport'],
  ]);
  const { article } = draft;
  article.source.publisher = draft.found('The Weekly Ledger', 'the Ledger', 'self-naming');
  article.date.published = draft.date('[2024-04-08,2024-08-04]', '04/08/2024', {
    alternatives: ['2024-04-08', '2024-08-04'],
    why: 'nothing in the seed settles the order of day and month',
    confidence: 0.5,
  });
  article.findings.push({
    file: 'weekly-ledger.txt',
    line: 2,
    column: 1,
    ruleId: 'date-ambiguous',
    severity: 'warning',
    reason: '04/08/2024 is 8 April or 4 August',
    cure: 'state the date in the front matter of a Markdown seed',
  });
  return draft.claim('THE BRIDGE COULD REOPEN IN MAY IF THE MONEY COMES', [LEDGER], {
    factuality: 'PS+',
    attribution: 'none',
    type: 'prediction',
    hedges: [draft.at('COULD')],
  });
}
