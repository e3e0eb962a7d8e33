import { expect, test } from 'vitest';
import { articleOf } from '../../../test/article.js';

const PROSE = [
  'The harbour of Nordhaven will stay closed until Friday, the port authority said on Tuesday, after a crane fell.',
  'Nobody was hurt when the crane, which is as old as the harbour, fell on an empty quay, the fire brigade said.',
  'Two ferries were sent back to sea, and their passengers spent the night on board, with soup, blankets and cards.',
];
const rights = (foot: string, head = '') => {
  const body = PROSE.map((one) => `<p>${one}</p>`).join('');
  const html = `<!doctype html><html><head>${head}</head><body><article>${body}</article>${foot}</body></html>`;
  return articleOf(html, 'page.html').source.rights;
};

test('the notice at the foot of a saved page is read, though its readable part leaves it out', () => {
  expect(
    rights(
      '<footer><div><p>© 2025 Tarn Valley Media Ltd. All rights reserved.</p><a href="/">Contact</a></div></footer>',
    ),
  ).toMatchObject({
    notice: '© 2025 Tarn Valley Media Ltd. All rights reserved.',
    holder: 'Tarn Valley Media Ltd.',
    year: 2025,
    reserved: true,
  });
});

test('a meta element states it', () => {
  expect(
    rights('', '<meta name="copyright" content="© 2024 Nordhaven Post. Alle Rechte vorbehalten">'),
  ).toMatchObject({ year: 2024, reserved: true });
});

test.each(['<footer><p>Copyright</p></footer>', '<footer><p>Contact the desk</p></footer>', ''])(
  'none where none stands: %s',
  (foot) => {
    expect(rights(foot)).toBeNull();
  },
);
