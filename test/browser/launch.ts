import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Where a browser might be installed, in the order tried. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Starts a real browser: the one of `BROWSER_PATH`, Playwright's own, an installed Chrome, Edge or Chromium,
 * else the one an optional npm package brings (Linux, x64).
 *
 * @throws Error naming the cures when there is none: a missing browser fails the tests, it never skips them.
 */
export async function launch(): Promise<Browser> {
  const given = process.env['BROWSER_PATH'];
  if (given !== undefined && given !== '')
    return chromium.launch({ executablePath: given, args: ARGS });
  const own = chromium.executablePath();
  const found = [own, ...INSTALLED].find((file) => file !== '' && existsSync(file));
  if (found !== undefined) return chromium.launch({ executablePath: found, args: ARGS });
  const packed = await packedChromium();
  if (packed !== null) return chromium.launch(packed);
  throw new Error(
    'No browser for the tests. Install Chrome, Edge or Chromium, or name one with BROWSER_PATH=/path/to/chrome, ' +
      'or run `npm ci --include=optional` on Linux x64, which brings one.',
  );
}

/** The browser inside @sparticuz/chromium, unpacked into a private folder with a font of its own. */
async function packedChromium(): Promise<{
  executablePath: string;
  args: string[];
  env: Record<string, string>;
} | null> {
  const cache = path.join(ROOT, 'node_modules', '.cache', 'chromium');
  mkdirSync(cache, { recursive: true });
  const before = {
    TMPDIR: process.env['TMPDIR'],
    AWS: process.env['AWS_EXECUTION_ENV'],
    LD: process.env['LD_LIBRARY_PATH'],
  };
  // The package unpacks its system libraries only where it believes to be in its cloud.
  process.env['TMPDIR'] = cache;
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x';
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    const executablePath = await packed.executablePath();
    const libraries = process.env['LD_LIBRARY_PATH'] ?? '';
    return {
      executablePath,
      args: ARGS,
      env: { ...definedEnv(), LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fontsConf(cache) },
    };
  } catch {
    return null;
  } finally {
    restore('TMPDIR', before.TMPDIR);
    restore('AWS_EXECUTION_ENV', before.AWS);
    restore('LD_LIBRARY_PATH', before.LD);
  }
}

/** Without any font all text is 0 px wide: the package's own is named, and the system's where there are some. */
function fontsConf(cache: string): string {
  const file = path.join(cache, 'fonts.conf');
  const folders = [path.join(cache, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  const dirs = folders.map((folder) => `  <dir>${folder}</dir>`).join('\n');
  writeFileSync(
    file,
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n${dirs}\n  <cachedir>${path.join(cache, 'font-cache')}</cachedir>\n</fontconfig>\n`,
  );
  return file;
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(process.env, name);
  else process.env[name] = value;
}
