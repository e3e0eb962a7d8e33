/** The digit zero of the scripts whose digits newspapers print, one code unit each; nine more follow it. */
const ZEROS = ['٠', '۰', '०', '০', '੦', '૦', '௦', '౦', '೦', '൦', '๐', '０'];
const DIGITS = new RegExp(`[${ZEROS.map((zero) => `${zero}-${later(zero, 9)}`).join('')}]`, 'g');

/** Signs that stand for another in East Asian text or steer the direction of writing. */
const SIGNS =
  /[／．：－‐‑‒，、،（）٫\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const PLAIN: Readonly<Record<string, string>> = {
  '／': '/',
  '．': '.',
  '：': ':',
  '－': '-',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '，': ',',
  '、': ',',
  '،': ',',
  '（': '(',
  '）': ')',
};

/**
 * The text with digits of any script as ASCII, full-width signs as plain ones and marks of direction as blanks: offsets
 * (UTF-16) stay.
 */
export function plainDigits(text: string): string {
  // eslint-disable-next-line no-control-regex -- the question is whether anything is not ASCII
  if (/^[\x00-\x7f]*$/.test(text)) return text;
  return text.replace(DIGITS, asciiDigit).replace(SIGNS, (sign) => PLAIN[sign] ?? ' ');
}

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  for (const zero of ZEROS) {
    const value = code - zero.charCodeAt(0);
    if (value >= 0 && value <= 9) return String(value);
  }
  return digit;
}

function later(zero: string, steps: number): string {
  return String.fromCharCode(zero.charCodeAt(0) + steps);
}
