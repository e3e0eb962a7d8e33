import type { Statement } from './statement.js';

/**
 * Statements that are the same to the last meaning, as copies of one text have them: each list is one statement's
 * places in the archive, the first standing for all. Pairs are looked at between these only, so that a hundred copies
 * cost one comparison and do not crowd out others.
 */
export function twinsOf(statements: readonly Statement[]): number[][] {
  const groups = new Map<string, number[]>();
  statements.forEach((statement, index) => {
    const key = signature(statement);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  });
  return [...groups.values()];
}

function signature(statement: Statement): string {
  const { codes, entities, negated, asserted, stance, denied, presupposed, quantities, day } =
    statement;
  return JSON.stringify([
    codes,
    entities,
    negated,
    asserted,
    stance,
    denied,
    presupposed,
    quantities,
    day,
  ]);
}
