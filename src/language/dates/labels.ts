/** What a page calls the day it was published, by language; blanks as they stand. */
const PUBLISHED = [
  'published|posted|first published|originally published|publication|publication date|date of publication|publish date|date published|date posted|issued|created|filed|submitted|uploaded|added|written',
  'veröffentlicht|publiziert|erschienen|erstellt|gespeichert|veröffentlichung|erscheinungsdatum|erstveröffentlichung|hochgeladen|online seit',
  'publié|publiée|publie|publication|paru|parue|mis en ligne|mise en ligne|posté|diffusé|créé',
  'publicado|publicada|publicación|publicacion|fecha de publicación|creado|posteado',
  'publicação|publicacao|postado|postada|data de publicação|criado',
  'pubblicato|pubblicata|pubblicazione|data di pubblicazione|creato|inserito',
  'gepubliceerd|geplaatst|verschenen|publicatiedatum|gepost',
  'publicerad|publicerat|publicerades|publicering|publ',
  'publisert|publiseringsdato|opprettet|lagt ut',
  'publiceret|offentliggjort|udgivet|oprettet|lagt på nettet',
  'julkaistu|julkaisuaika|luotu',
  'opublikowano|opublikowany|opublikowana|data publikacji|dodano|utworzono',
  'publikováno|zveřejněno|vydáno|vytvořeno|datum vydání',
  'publikované|zverejnené|uverejnené|vytvorené',
  'objavljeno|objavljen',
  'yayınlanma|yayınlanma tarihi|yayın tarihi|yayınlandı|giriş|giriş tarihi|eklenme|eklenme tarihi|oluşturulma|oluşturulma tarihi|haber giriş',
  'опубликовано|опубликована|опубликован|дата публикации|размещено|создано|публикация',
  'опубліковано|опублікована|дата публікації|створено|публікація',
  'публикувано|публикувана',
  'publicat|publicată|data publicării',
  'megjelent|közzétéve|létrehozva|publikálva',
  'δημοσιεύτηκε|δημοσιεύθηκε|δημοσίευση',
  'dipublikasikan|diterbitkan|terbit|tayang|diposting',
  'đăng|xuất bản|ngày đăng',
  'نشر|نُشر|نشرت|تاريخ النشر|انتشار|تاریخ انتشار',
  'פורסם|תאריך פרסום',
  'प्रकाशित|प्रकाशन',
  'প্রকাশ|প্রকাশিত',
  '公開|掲載|投稿|配信|発行|公開日|掲載日|発表',
  '发布|發布|发表|發表|发布时间|發布時間|发稿|刊登|刊发',
  '입력|등록|게재|승인|기사입력|발행',
].join('|');

/** What it calls the day it was changed. */
const MODIFIED = [
  'updated|update|last updated|last update|modified|last modified|edited|revised|amended|corrected|changed|date modified',
  'aktualisiert|aktualisierung|geändert|zuletzt geändert|zuletzt bearbeitet|überarbeitet|letzte Änderung|letzte Aktualisierung',
  'mis à jour|mise à jour|modifié|modifiée|modifie|actualisé|actualisée|màj|dernière mise à jour|dernière modification',
  'actualizado|actualizada|actualización|actualizacion|última actualización|modificado|modificada|última modificación',
  'atualizado|atualizada|atualização|atualizacao|última atualização|editado',
  'aggiornato|aggiornata|aggiornamento|ultimo aggiornamento|modifica|modificato|ultima modifica',
  'bijgewerkt|laatst bijgewerkt|gewijzigd|aangepast|laatste update',
  'uppdaterad|uppdaterat|uppdaterades|ändrad|senast uppdaterad|senast ändrad',
  'oppdatert|sist oppdatert|endret|sist endret|redigert',
  'opdateret|sidst opdateret|ændret|redigeret',
  'päivitetty|viimeksi päivitetty|muokattu|muutettu',
  'zaktualizowano|aktualizacja|ostatnia aktualizacja|zmodyfikowano|zmieniono',
  'aktualizováno|aktualizace|upraveno|naposledy upraveno',
  'aktualizované|upravené|aktualizácia',
  'ažurirano|izmenjeno|posodobljeno',
  'güncellenme|güncellenme tarihi|güncellendi|güncelleme|son güncelleme|güncelleme tarihi',
  'обновлено|обновлена|обновлён|обновлен|изменено|последнее обновление|дата обновления',
  'оновлено|змінено|останнє оновлення',
  'обновено|променено',
  'actualizat|actualizată|ultima actualizare|modificat',
  'frissítve|frissült|módosítva|utolsó frissítés',
  'ενημερώθηκε|ενημέρωση|τελευταία ενημέρωση|ανανεώθηκε',
  'diperbarui|diperbaharui|dikemas kini|pembaruan',
  'cập nhật|sửa đổi',
  'آخر تحديث|تحديث|حدث|تم التحديث|به‌روزرسانی|بروزرسانی',
  'עודכן|עדכון|עדכון אחרון',
  'अपडेट|अपडेटेड|संशोधित|अद्यतन',
  'আপডেট|হালনাগাদ',
  '更新|最終更新|更新日|修正|改訂',
  '修改|更新时间|更新時間|最后更新|最後更新',
  '수정|업데이트|최종수정|최종 수정|기사수정',
].join('|');

/** "Stand: 3. Mai 2024": the day a text is as of. */
const STATUS = 'Stand';

/** Neutral words and signs beside a date: prepositions, names of a date, times of reading, places of a clock. */
const BESIDE = [
  'on|at|am|pm|um|vom|den|der|le|à|a|las|el|il|alle|ore|ora|om|op|kl|klo|kell|d|o|v|ve|dne|dnia|в|во|о|об|от|від|saat|pukul|jam|στις|في|à|às|ás|em|de|del|på|της',
  'date|time|datum|fecha|data|dato|tarih|tarihi|дата|päivämäärä|dátum|ημερομηνία|tanggal|التاريخ|תאריך|दिनांक|날짜|日期|日付|日時|時間|时间',
  'uhr|o.?clock|hrs?|hours|local time|horas|klokka|óra|г|р|ч',
  'first|last|originally|web|online|print|zuletzt|letzte|erstmals|dernière|última|ultimo|sist|senast|sidst|viimeksi|son',
  '(?:reading time|lesezeit|lesedauer|temps de lecture|lecture|tiempo de lectura|leestijd|lästid|lesetid|læsetid)\\s{0,2}:?\\s{0,2}(?:ca\\.?\\s{0,2})?\\d{0,3}\\s{0,2}-?\\s{0,2}(?:min(?:ute)?[ns]?)?',
  // "3 hours ago" beside a date
  '\\d{1,3}\\s{1,2}\\p{L}{1,10}\\s{1,2}(?:ago|geleden|sedan|siden|sitten|temu|назад|тому|önce|lalu|fa)|(?:vor|il y a|hace|há)\\s{1,2}\\d{1,3}\\s{1,2}\\p{L}{3,10}',
  '\\d{1,3}\\s{0,2}-?\\s{0,2}(?:min(?:ute)?s?|minuten|minutes?|minuti|minutos|мин|분|分)\\.?(?:\\s{0,2}(?:(?:to )?read|lesezeit|lesedauer|de lecture|de lectura|di lettura|leestijd|lästid|lesetid|чтения))?',
].join('|');

/** What a label says of the date behind it. */
export interface DateLabel {
  kind: 'published' | 'modified';
  /** "Stand: …": the day the text is as of. */
  status: boolean;
  /** Where it stands (UTF-16 offsets). */
  start: number;
  end: number;
}

const LABELS: readonly { pattern: RegExp; kind: DateLabel['kind']; status: boolean }[] = [
  { pattern: labels(PUBLISHED), kind: 'published', status: false },
  { pattern: labels(MODIFIED), kind: 'modified', status: false },
  { pattern: labels(STATUS), kind: 'modified', status: true },
];

/** All labels of a text, in order: "First published 3 May, updated" has two. */
export function labelsIn(text: string): DateLabel[] {
  return LABELS.flatMap(({ pattern, kind, status }) =>
    [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
      kind,
      status,
      start: index,
      end: index + word.length,
    })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
}

const NEUTRAL = new RegExp(`(?<![\\p{L}\\p{N}])(?:${BESIDE})(?![\\p{L}\\p{N}])`, 'giu');
/** Abbreviations of zones; in small letters they would be words. */
const ZONE = /(?<!\p{L})(?:[A-Z]{1,4}T|UTC|MSK|WIB|WITA|Z)(?!\p{L})/gu;

/** Words run together, and times of day that belong to another date or to none. */
const SEAM = /(\p{Ll})(?=\p{Lu})/gu;
const CLOCK = /\d{1,2}[:.h]\d\d(?:\s?[ap]\.?m)?h?(?![\p{L}\d])/giu;

/** The words beside a date without labels, prepositions and what else belongs to it; blanks stand in their place. */
export function withoutLabels(text: string): string {
  let bare = text.replace(SEAM, '$1 ').replace(CLOCK, ' ');
  for (const { pattern } of LABELS) bare = bare.replace(pattern, blank);
  return bare.replace(NEUTRAL, blank).replace(ZONE, blank);
}

function blank(words: string): string {
  return ' '.repeat(words.length);
}

/** A label where it begins a word or is glued to the one before it ("UhrAktualisiert"), and where it ends one. */
function labels(words: string): RegExp {
  const forms = [...new Set(words.split('|').flatMap(cases))].sort((a, b) => b.length - a.length);
  const capital = forms.filter((form) => /^\p{Lu}\p{Ll}/u.test(form)).join('|');
  return new RegExp(
    `(?:(?<![\\p{L}\\p{M}])(?:${forms.join('|')})|(?<=\\p{L})(?:${capital}))(?!\\p{Ll})`,
    'gu',
  );
}

function cases(word: string): string[] {
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  return [...new Set([word, capital, word.toUpperCase()])];
}
