import { whole, wordCount, type LineRule } from '../line.js';

const NOTICE =
  /^(?:©|\(c\)\s*(?:copyright\s*)?(?:19|20)\d\d|copyright\b\s*(?:©|\(c\)|\d{4}|by\b)|all rights reserved\b|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|(?:this|the) (?:material|article|content) may not be (?:published|reproduced|copied))/i;

/** Copyright notices and reservations of rights. */
export const rights: LineRule = {
  id: 'rights-notice',
  label: (line) =>
    NOTICE.test(line.text) && wordCount(line.text) <= 60 ? whole(line, 'rights', 0.98) : null,
};
