import { limits } from '../model/limits.js';

/** Legal forms behind the name of a company. */
const FORM = String.raw`(?:L\.?L\.?C|L\.?L\.?P|L\.?P|Ltda?|Limited|Inc|Incorporated|plc|Corp|Corporation|Co|Company|Pty|Pvt|Private|GmbH|mbH|AG|KG|KGaA|OHG|SE|e\.?V|gGmbH|S\.?A\.?U?|S\.?A\.?S|S\.?A\.?R\.?L|SARL|S\.?L\.?U?|S\.?p\.?A|S\.?r\.?l|B\.?V|N\.?V|AB|ASA|AS|A\/S|ApS|Oyj?|Sp\. z o\.? ?o|Kft|Zrt|s\.r\.o|a\.s|d\.o\.o|A\.Ş|Tbk|Bhd|K\.K)`;
/** One form at the end. It is looked for where blanks begin, so that a run of them is passed once. */
const FORM_BEHIND = new RegExp(
  `(?<![,\\s])[,\\s]+(?:&\\s*)?(?:and\\s+)?\\(?${FORM}\\)?\\.?$`,
  'iu',
);
const FORM_BEFORE = /^(?:PT|ООО|АО|ПАО|ЗАО|株式会社|\(주\)|주식회사)\s+/u;

/** Words of a company that owns outlets, not of the outlet. */
const OWNER =
  /(?:^|[\s-])(?:group|groupe|grupo|gruppo|gruppe|holdings?|subsidiary|affiliates?|affiliated|companies|company|corporation|newspapers?|zeitungen|publishing|publishers?|publications?|verlag\p{L}*|verlags\p{L}*|medien|mediengruppe|mediahuset|editor(?:a|ial|es|e)|éditions?|edizioni|uitgeverij|wydawnictwo|communications?|comunica(?:ción|ções|zione)|interactive|digital|online|ventures?|entertainment|enterprises|partners|partnership|printers|media|medios|médias|networks?|internet|holding|foundation|fondation|stiftung|institute|trust|consortium|cooperative|services|solutions|technologies|systems|industries|studios?|productions?)(?=$|[\s,.-])|verlag\b|издательск|издательство/iu;

/** Companies that own outlets under other names, where their own name does not say so. */
const OWNERS = new Set(
  'condé nast|advance|advance local|hearst|gannett|reach|future|future us|ziff davis|news corp|nbcuniversal|warner bros. discovery|paramount|viacom|viacomcbs|comcast|meredith|dotdash meredith|penske|axel springer|bertelsmann|hubert burda|burda|funke|madsack|ringier|tamedia|schibsted|bonnier|sanoma|mediahuis|persgroep|de persgroep|prisa|vocento|unidad editorial|gedi|mondadori|arnoldo mondadori|globo comunicação e participações|impresa|cofina|fairfax|postmedia|torstar|tronc|tribune publishing|mcclatchy|lee enterprises|sinclair|nexstar|tegna|scripps|bennett, coleman|bennett, coleman & co|first look|national world|newsquest|jpimedia|dmg|mgn|valnet|townsquare|discovery|disney|walt disney'.split(
    '|',
  ),
);

/** What is named in the place of an owner, and runs a platform: its notice is about an embedded post or a player. */
const PLATFORM =
  /^(?:x corp|twitter|x|meta|meta platforms|facebook|instagram|whatsapp|youtube|google|alphabet|tiktok|bytedance|telegram|reddit|linkedin|pinterest|snapchat|snap|threads|bluesky|mastodon|vimeo|spotify|apple|apple music|apple news|microsoft|msn|amazon|disqus|wordpress|automattic|flipboard|medium|substack|outbrain|taboola|rss|feedly|openstreetmap|mapbox|here|tomtom|getty|getty images|shutterstock|istock|alamy|imago|picture alliance)$/i;

/** The name of a company without its legal form: "The Riverside Gazette, LLC". */
export function withoutForm(name: string): string {
  let bare = name.replace(FORM_BEFORE, '');
  if (bare.length > limits.companyName) return bare.trimEnd();
  // One at a time: a pattern that repeats them has many ways through “S.A., S.A.” and tries each of them.
  for (let form = FORM_BEHIND.exec(bare); form !== null; form = FORM_BEHIND.exec(bare))
    bare = bare.slice(0, form.index);
  return bare.replace(/(?<![\s,&])[\s,&]+$/, '');
}

/** The name without legal form and without the words of an owner behind it: "Riverside News & Media Limited". */
export function outletPart(name: string): string {
  const bare = withoutForm(name.replace(/(?<!\s)\s+(?:or|and|and\/or|und|et|y|e) its\b.*$/i, ''));
  const words = bare.split(' ');
  let last = words.length;
  while (last > 1 && (OWNER.test(words[last - 1]!) || /^[&+]$/.test(words[last - 1]!))) last--;
  return words.slice(0, last).join(' ');
}

/** True for a name that is a company's: with a legal form, with words of an owner, or known to own outlets. */
export function isCompany(name: string): boolean {
  const bare = withoutForm(name);
  return bare !== name.trim() || isOwner(bare);
}

/** True for a company that owns outlets under other names. */
export function isOwner(name: string): boolean {
  const bare = withoutForm(name);
  return OWNER.test(bare) || OWNERS.has(bare.toLowerCase()) || /^an? /.test(name);
}

/** True for whoever is known to own outlets under other names, whatever else agrees. */
export function isKnownOwner(name: string): boolean {
  return OWNERS.has(withoutForm(name).toLowerCase());
}

export function isPlatform(name: string): boolean {
  return PLATFORM.test(withoutForm(name));
}
