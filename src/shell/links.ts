import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Finding } from '../model/finding.js';
import { filesBelow } from './files.js';

/** Every link of a built site that leads nowhere inside it: no file, or no element of that id. */
export async function deadLinks(out: string): Promise<Finding[]> {
  if (!existsSync(out)) return [];
  const pages = (await filesBelow(out)).filter(
    (file) => file.endsWith('.html') && file !== '404.html',
  );
  const ids = new Map<string, Set<string>>();
  const idsOf = async (file: string) => {
    const known = ids.get(file) ?? idsIn(await readFile(path.join(out, file), 'utf8'));
    ids.set(file, known);
    return known;
  };
  const findings: Finding[] = [];
  for (const page of pages) {
    for (const { href, line } of linksIn(await readFile(path.join(out, page), 'utf8'))) {
      const problem = await problemOf(out, page, href, idsOf);
      if (problem !== null) findings.push(finding(page, line, `the link ${href} ${problem}`));
    }
  }
  return findings;
}

async function problemOf(
  out: string,
  page: string,
  href: string,
  idsOf: (file: string) => Promise<Set<string>>,
): Promise<string | null> {
  const base = new URL(encodeURI(page), 'https://site.invalid/');
  const url = URL.canParse(href, base.href) ? new URL(href, base) : null;
  if (url !== null && url.origin !== base.origin) return null;
  const target = url === null ? null : decoded(url.pathname)?.slice(1);
  const fragment = url === null ? null : decoded(url.hash.slice(1));
  if (target == null || fragment == null) return 'is no address';
  const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
  const full = path.join(out, file);
  if (!existsSync(full) || statSync(full).isDirectory()) return 'leads to no file';
  if (fragment === '' || !file.endsWith('.html')) return null;
  return (await idsOf(file)).has(fragment) ? null : 'leads to no element of that page';
}

/** Percent signs and what they stand for; null where they stand for nothing. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function linksIn(html: string): { href: string; line: number }[] {
  return html.split('\n').flatMap((text, i) =>
    // Inside a tag only: a text may hold one that is spelt out.
    [...text.matchAll(/<[a-z](?:[^<>"]|"[^"]*")*?\s(?:href|src)="([^"]*)"/g)].map((match) => ({
      href: unescape(match[1] ?? ''),
      line: i + 1,
    })),
  );
}

function idsIn(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map((match) => unescape(match[1] ?? '')));
}

/** The references our own templates write in attributes. */
function unescape(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#x26;', '&')
    .replaceAll('&amp;', '&');
}

function finding(file: string, line: number, reason: string): Finding {
  return {
    file,
    line,
    column: null,
    ruleId: 'site:dead-link',
    severity: 'error',
    reason,
    cure: 'build the site again; if it stays, this is a bug',
  };
}
