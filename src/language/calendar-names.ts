/**
 * Month and weekday names of English, German, French, Spanish, Portuguese, Italian, Dutch and the
 * Scandinavian languages, folded to lower case without accents, with their usual short forms.
 */
const MONTHS: ReadonlyArray<string> = [
  'january jan januar janner janvier janv enero ene janeiro gennaio gen januari',
  'february feb februar feber fevrier fevr febrero fevereiro fev febbraio februari',
  'march mar marz maerz mrz mars marzo marco maart mrt marts',
  'april apr avril avr abril abr aprile',
  'may mai mayo maio maggio mag mei maj',
  'june jun juni juin junio junho giugno giu',
  'july jul juli juillet juil julio julho luglio lug',
  'august aug aout agosto ago augustus augusti',
  'september sep sept septembre septiembre setembro set settembre',
  'october oct oktober okt octobre octubre outubro out ottobre ott',
  'november nov novembre noviembre novembro',
  'december dec dezember dez decembre diciembre dic dezembro dicembre desember des',
];

/** Monday first, as ISO 8601 numbers them. */
const WEEKDAYS: ReadonlyArray<string> = [
  'monday mon montag mo lundi lun lunes segunda-feira lunedi maandag mandag mandag mandag',
  'tuesday tue tues dienstag di mardi mar martes terca-feira martedi dinsdag tirsdag tisdag',
  'wednesday wed mittwoch mi mercredi mer miercoles quarta-feira mercoledi woensdag onsdag',
  'thursday thu thur thurs donnerstag do jeudi jeu jueves quinta-feira giovedi donderdag torsdag',
  'friday fri freitag fr vendredi ven viernes sexta-feira venerdi vrijdag fredag',
  'saturday sat samstag sonnabend sa samedi sam sabado sabato zaterdag lordag lordag',
  'sunday sun sonntag so dimanche dim domingo domenica zondag sondag',
];

const months = table(MONTHS);
const weekdays = table(WEEKDAYS);

function table(rows: ReadonlyArray<string>): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, i) => row.split(' ').map((name) => [name, i + 1] as const)));
}

/** 1–12, or null. Case, accents and a closing full stop do not matter. */
export function monthNumber(name: string): number | null {
  return months.get(fold(name)) ?? null;
}

/** 1 (Monday) to 7 (Sunday), or null; short forms of fewer than three letters are not taken. */
export function weekdayNumber(name: string): number | null {
  const folded = fold(name);
  return folded.length < 3 ? null : (weekdays.get(folded) ?? null);
}

/** Lower case, without accents and a closing full stop; ø and ß as their plain letters. */
function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss');
}
