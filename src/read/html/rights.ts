import { hasMark, noticeIn } from '../../language/rights-notice.js';
import { all, wordsIn } from './dom.js';
import { fromData, fromMeta, type Page, type Stated } from './page.js';

const META = ['copyright', 'rights', 'dc.rights', 'dcterms.rights', 'article:copyright'];
/** Where pages put their notice; as many elements are looked at, and words as long (UTF-16 units). */
const PLACES =
  'footer p, footer small, footer span, footer li, footer div, [class*="copyright" i], [id*="copyright" i], small';
const MOST = 400;
const LONGEST = 300;

/**
 * The rights notice a page states or shows: the readable part leaves its foot out, and with it what may forbid to
 * publish the text. Of what stands in elements within each other the shortest is the notice itself.
 */
export function rightsOf(page: Page): Stated | null {
  const stated = [...fromData(page, 'article', 'copyrightNotice'), ...fromMeta(page, META)];
  const said = stated.find(({ values }) => values.some(isNotice));
  if (said !== undefined) return said;
  const shown = all(page.document, PLACES, MOST)
    .map(wordsIn)
    .filter((text) => text.length <= LONGEST && isNotice(text))
    .sort((a, b) => a.length - b.length);
  const reserved = shown.find((text) => noticeIn(text).reserved);
  const text = reserved ?? shown[0];
  return text === undefined ? null : { values: [text], rule: 'html:foot', confidence: 0.9 };
}

/** A sign or a reservation, with a year or a name: "Copyright" alone is a link to a page about it. */
function isNotice(text: string): boolean {
  const { holder, year, reserved } = noticeIn(text);
  return reserved || (hasMark(text) && year !== null && holder !== null);
}
