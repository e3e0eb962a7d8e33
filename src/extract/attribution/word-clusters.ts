/** Classes of words that stand in like company (k-means over contexts), by the hash of the word. */
export interface WordClusters {
  /** Cluster of a word, 1 … 255; 0 for a word that is in none. */
  clusterOf(word: number): number;
}

const RECORD = 5;

/** Writes clusters as records of a 32-bit word hash, little-endian, and a cluster number, by hash. */
export function packWordClusters(clusters: ReadonlyMap<number, number>): Uint8Array {
  const entries = [...clusters].sort((a, b) => a[0] - b[0]);
  const bytes = new Uint8Array(entries.length * RECORD);
  const view = new DataView(bytes.buffer);
  entries.forEach(([word, cluster], i) => {
    view.setUint32(i * RECORD, word, true);
    view.setUint8(i * RECORD + 4, cluster);
  });
  return bytes;
}

/**
 * Reads clusters written by {@link packWordClusters}.
 * @throws Error when the bytes are not whole records.
 */
export function unpackWordClusters(bytes: Uint8Array): WordClusters {
  if (bytes.length % RECORD !== 0) throw new Error('not packed word clusters: a record is cut');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const clusters = new Map<number, number>();
  for (let at = 0; at < bytes.length; at += RECORD)
    clusters.set(view.getUint32(at, true), view.getUint8(at + 4));
  return { clusterOf: (word) => clusters.get(word) ?? 0 };
}
