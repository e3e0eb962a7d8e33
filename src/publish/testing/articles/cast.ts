import { holder } from '../draft.js';

// Who appears in more than one of the invented articles.

export const COURIER = holder('outlet', 'Harbour Courier');
export const GAZETTE = holder('outlet', 'Ansel Gazette');
export const WIRE = holder('outlet', 'Coastline Wire');
export const LEDGER = holder('outlet', 'The Weekly Ledger');
export const AUTHORITY = holder('organization', 'Port Ansel Port Authority');
export const AMBULANCE = holder('organization', 'Ansel Ambulance Service', {
  label: 'the ambulance service',
});
export const SOLHEIM = holder('person', 'Ingrid Solheim');
export const KELLER = holder('person', 'Tomas Keller');
