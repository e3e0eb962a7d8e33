// Table of contents: the program is compiled from src/, the pages are templates/*.njk.
// `npm run build` comes here with a site in hand; `npx eleventy` makes one first, and the same pages.
import './scripts/ready.mjs';

const { configure, directories } = await import('./dist/shell/eleventy.js');
const program = await import('./dist/build.js');

export default (eleventy) => configure(eleventy, program.byHand);

export const config = { dir: await directories() };
