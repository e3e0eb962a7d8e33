import { LEAF, type Forest } from './forest.js';

/** First bytes of a packed forest: "FOR1" read little-endian. */
const MAGIC = 0x31524f46;
const HEAD = 20;
/** Bytes of a node: its feature, how far the other branch lies, its threshold. */
const NODE = 7;

/** Writes a forest: magic, width, numbers of trees and nodes, base, then the roots and the nodes. */
export function packForest(forest: Forest): Uint8Array {
  const { roots, features } = forest;
  const bytes = new Uint8Array(HEAD + roots.length * 4 + features.length * NODE);
  const view = new DataView(bytes.buffer);
  [MAGIC, forest.width, roots.length, features.length].forEach((value, i) => {
    view.setUint32(i * 4, value, true);
  });
  view.setFloat32(16, forest.base, true);
  roots.forEach((root, i) => {
    view.setUint32(HEAD + i * 4, root, true);
  });
  features.forEach((feature, n) => {
    const at = HEAD + roots.length * 4 + n * NODE;
    view.setUint8(at, feature);
    view.setUint16(at + 1, feature === LEAF ? 0 : forest.others[n]! - n, true);
    view.setFloat32(at + 3, forest.thresholds[n]!, true);
  });
  return bytes;
}

/**
 * Reads a forest written by {@link packForest}.
 * @throws Error when the bytes are no such forest.
 */
export function unpackForest(bytes: Uint8Array): Forest {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD || view.getUint32(0, true) !== MAGIC)
    throw new Error('not a packed forest: its first four bytes are not "FOR1"');
  const [width, trees, nodes] = [4, 8, 12].map((at) => view.getUint32(at, true));
  const first = HEAD + trees! * 4;
  if (bytes.length !== first + nodes! * NODE) throw new Error('not a packed forest: a node is cut');
  const at = (n: number): number => first + n * NODE;
  return {
    base: view.getFloat32(16, true),
    width: width!,
    roots: Uint32Array.from({ length: trees! }, (_, i) => view.getUint32(HEAD + i * 4, true)),
    features: Uint8Array.from({ length: nodes! }, (_, n) => view.getUint8(at(n))),
    thresholds: Float32Array.from({ length: nodes! }, (_, n) => view.getFloat32(at(n) + 3, true)),
    others: Uint32Array.from({ length: nodes! }, (_, n) => n + view.getUint16(at(n) + 1, true)),
  };
}
