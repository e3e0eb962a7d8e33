import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { finishLeft } from '../../src/shell/output.js';
import { report } from './articles.js';
import { Draws } from './draws.js';
import { MUTATIONS } from './mutations.js';
import { differences, Workshop } from './workshop.js';

/** `SEQUENCES=50 npx vitest run test/rebuild` is the whole proof; a test run looks at a few. */
const SEQUENCES = Number(process.env['SEQUENCES'] ?? 2);
const STEPS = 4;
/** Builds that are killed, and how long the longest of them takes at the most, in milliseconds. */
const KILLS = 2 * SEQUENCES;
const LONGEST = 2_500;
const FIRST_SEEDS = 4;

const scratch = mkdtempSync(path.join(os.tmpdir(), 'news-archive-rebuild-'));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

function workshop(name: string, draws: Draws): Workshop {
  const shop = new Workshop(path.join(scratch, name));
  for (let n = 0; n < FIRST_SEEDS; n++) writeFileSync(shop.at('seeds', `s${n}.txt`), report(draws));
  return shop;
}

describe('a build upon an earlier one gives what a build from nothing gives, to the byte', () => {
  test.each(Array.from({ length: SEQUENCES }, (_, n) => n))(
    'random changes, sequence %i',
    async (n) => {
      const draws = new Draws(n + 1);
      const shop = workshop(`sequence-${n}`, draws);
      await shop.warm();
      const done: string[] = [];
      for (let step = 0; step < STEPS; step++) {
        const [name, change] = draws.of(Object.entries(MUTATIONS));
        done.push(name);
        change(shop, draws);
        const { rendered, pages } = await shop.warm();
        expect(differences(shop.site(), await shop.clean()), done.join(' → ')).toEqual([]);
        if (name === 'a seed is touched') expect(rendered.length, name).toBeLessThan(pages);
      }
      shop.close();
      rmSync(path.join(scratch, `sequence-${n}`), { recursive: true, force: true });
    },
  );
});

test('notes of another site than the one that stands there are not believed', async () => {
  const shop = workshop('stale', new Draws(3));
  const [seed, notes] = [shop.at('seeds', 's0.txt'), shop.at('.cache', 'news-archive', 'pages')];
  const text = readFileSync(seed, 'utf8');
  await shop.warm();
  cpSync(notes, `${notes}-before`, { recursive: true });
  writeFileSync(seed, `${text}\nThe ferry was late again on Tuesday, the harbour master said.\n`);
  await shop.warm();
  // As where a build died between the change of the site and the writing of its notes, and the seed was put back.
  rmSync(notes, { recursive: true });
  cpSync(`${notes}-before`, notes, { recursive: true });
  writeFileSync(seed, text);
  await shop.warm();
  expect(differences(shop.site(), await shop.clean())).toEqual([]);
  shop.close();
}, 60_000);

describe('a build that is killed leaves a whole site, and the next one heals what it left', () => {
  test(
    `${KILLS} times, at any moment`,
    async () => {
      const draws = new Draws(7);
      const shop = workshop('killed', draws);
      await shop.warm();
      let interrupted = 0;
      for (let n = 0; n < KILLS; n++) {
        const before = shop.site();
        MUTATIONS['a seed is edited']!(shop, draws);
        MUTATIONS['a seed is added']!(shop, draws);
        if (await shop.killed(draws.below(LONGEST))) interrupted++;
        const clean = await shop.clean();
        // One that died while it changed the site has written down what was left to do.
        await finishLeft(path.join(shop.archive, '_site'));
        const left = shop.site();
        const whole = [before, clean].some((one) => differences(left, one).length === 0);
        expect(whole, `round ${n}`).toBe(true);
        await shop.warm();
        expect(differences(shop.site(), clean), `round ${n}`).toEqual([]);
        expect(readdirSync(shop.archive).filter((name) => name.startsWith('._site'))).toEqual([]);
      }
      shop.close();
      expect(interrupted).toBeGreaterThan(0);
    },
    60_000 + 10_000 * KILLS,
  );
});
