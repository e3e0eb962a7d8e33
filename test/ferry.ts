/** A small report of our own words that has something of everything a person may correct. */
export const FERRY = [
  'The last ferry leaves Aby',
  '03/04/2024, 06:15',
  'By Tom Berg',
  'The ferry at dusk. Photo: Anna Hale/AFP',
  'Nobody came to wave when the last ferry left Aby on a cold morning.',
  'Anna Hale, the captain, had steered it for twenty years. “It was time,” she said on Tuesday.',
  'The council sold the ferry for 40 million crowns, according to the Riverside Gazette.',
  '“Nobody asked us,” said Tom Lund, a fisherman. The harbour is open, he said, and the harbour is open to all.',
  'Read more about ferries',
  '© 2024 Harbour Post. All rights reserved. Do not reproduce without permission.',
  '',
].join('\n');
