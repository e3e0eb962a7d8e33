import { whole, wordCount, type LineRule } from '../line.js';

const CONTINUES =
  /^\W*(?:(?:the )?(?:story|article|post|report|text) continues(?: (?:below|after|under|beneath|on the next)\b|\W*$)|continue reading\b|continues? (?:below|after)\b|scroll (?:down )?(?:to|for)\b|keep scrolling\b|(?:hier|artikel|text) geht es weiter\b|nach der (?:anzeige|werbung)\b|la suite (?:après|de cet article)\b|sigue (?:leyendo|después)\b|continua (?:a leggere|dopo)\b|(?:de )?tekst (?:gaat|loopt) (?:verder|door)\b|(?:artikkelen|saken|artikeln|artiklen) fortsetter?\b|(?:artikeln|artiklen) fortsätter\b)/i;

/** "Story continues below advertisement": the page speaking of itself. */
export const continues: LineRule = {
  id: 'continues-below',
  label: (line) =>
    wordCount(line.text) <= 9 && CONTINUES.test(line.text) ? whole(line, 'navigation', 0.93) : null,
};
