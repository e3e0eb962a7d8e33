import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quicken, type Runtime } from './nunjucks.js';

type Made = Runtime['Frame']['prototype'] & { push: (isolateWrites?: boolean) => Made };

/** The frames of a Nunjucks that nothing else has been done to. */
function freshFrame(): Runtime['Frame'] & (new () => Made) {
  const require = createRequire(import.meta.url);
  const file = require.resolve('nunjucks/src/runtime.js');
  Reflect.deleteProperty(require.cache, file);
  return (require(file) as { Frame: Runtime['Frame'] & (new () => Made) }).Frame;
}

const names = fc.constantFrom('a', 'b', 'loop', 'loop.index', 'loop.first', 'a.b.c', 'b.c');
/** What is set in which of three scopes, and whether an outer one that has the name gets it. */
const sets = fc.array(fc.tuple(fc.nat(2), names, fc.boolean()), { maxLength: 30 });

function variablesAfter(
  Frame: new () => Made,
  steps: readonly (readonly [number, string, boolean])[],
): unknown {
  const outer = new Frame();
  const scopes = [outer, outer.push(), outer.push(true)] as const;
  // Names are set to objects, so that what stands below them can be set too.
  steps.forEach(([at, name, resolveUp], i) => scopes[at]!.set(name, { i }, resolveUp));
  return scopes.map(({ variables }) => variables);
}

test('variables are set as Nunjucks sets them', () => {
  const [Slow, Quick] = [freshFrame(), freshFrame()];
  quicken({ Frame: Quick });
  expect(Quick.prototype.set).not.toBe(Slow.prototype.set);
  fc.assert(
    fc.property(sets, (steps) => {
      expect(variablesAfter(Quick, steps)).toEqual(variablesAfter(Slow, steps));
    }),
  );
});
