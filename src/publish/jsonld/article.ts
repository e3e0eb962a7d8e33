import type { Article } from '../../model/article.js';
import type { Claim } from '../../model/claim.js';
import type { Holder } from '../../model/holder.js';
import { limits } from '../../model/limits.js';
import type { Quote } from '../../model/quote.js';
import { absolute, anchorOf, articleAt } from '../address.js';
import { machineDate } from '../cards/date-words.js';
import { webAddress } from '../cards/web-address.js';
import type { Edition } from '../edition.js';
import { shortened } from '../frame.js';
import { embedded } from './embed.js';

/** An article as schema.org describes one, with its quotations and claims as parts. Nothing is rated. */
export function articleJsonld(edition: Edition, article: Article): string {
  const { source, date, title, language } = article;
  const outlet = edition.survey.of(article.id).outlet;
  const claims = article.claims.filter(({ published }) => published);
  return embedded({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': absolute(edition.config.siteUrl, articleAt(article)) ?? './',
    headline: shortened(title.text, 110),
    inLanguage: language === 'und' ? undefined : language,
    datePublished: iso(date.published?.iso),
    dateModified: iso(date.modified?.iso),
    publisher: outlet === null ? undefined : { '@type': 'NewsMediaOrganization', name: outlet },
    author:
      source.byline.length === 0
        ? undefined
        : source.byline.map(({ value, kind }) => ({
            '@type': kind === 'agency' || kind === 'organization' ? 'Organization' : 'Person',
            name: value,
          })),
    isBasedOn: webAddress(source.url?.value) ?? undefined,
    contentLocation:
      source.place === null ? undefined : { '@type': 'Place', name: source.place.value },
    copyrightNotice: source.rights?.notice,
    copyrightYear: source.rights?.year ?? undefined,
    ...partsOf(edition, article, claims),
  });
}

/** On a long page only what other articles are compared with is described; the annotations have everything. */
function partsOf({ catalog }: Edition, article: Article, claims: readonly Claim[]): object {
  const { quotes } = article;
  const whole = quotes.length + claims.length <= limits.pageCitations;
  const wanted = ({ id }: { id: string }) => whole || catalog.isCompared(id);
  const parts = [
    ...quotes.filter(wanted).map(quotation),
    ...claims.filter(wanted).map(claimPart),
  ].slice(0, limits.pageCitations);
  const file = { '@type': 'DataDownload', contentUrl: 'annotations.jsonld' };
  return {
    ...(parts.length === 0 ? {} : { hasPart: parts }),
    ...(whole ? {} : { subjectOf: { '@type': 'Dataset', distribution: file } }),
  };
}

function iso(value: string | null | undefined): string | undefined {
  return value === null || value === undefined ? undefined : (machineDate(value) ?? undefined);
}

function quotation({ id, text, speaker }: Quote): object {
  return {
    '@type': 'Quotation',
    '@id': `#${anchorOf('quote', id)}`,
    text: text === '' ? undefined : text,
    creator: agent(speaker),
  };
}

function claimPart({ id, text, chain }: Claim): object {
  const origin = chain.findLast(({ act }) => act !== true);
  return {
    '@type': 'Claim',
    '@id': `#${anchorOf('claim', id)}`,
    text: text === '' ? undefined : text,
    author: origin === undefined ? undefined : agent(origin),
  };
}

/** Only who has a name is named; everybody else stays as the article words it. */
function agent({ kind, name, label }: Holder): object | undefined {
  if (kind === 'agentless' || (kind === 'outlet' && name === null)) return undefined;
  if (kind === 'document') return { '@type': 'CreativeWork', name: name ?? label };
  const type = kind === 'person' || kind === 'unnamed-individual' ? 'Person' : 'Organization';
  return name === null ? { '@type': type, description: label } : { '@type': type, name };
}
