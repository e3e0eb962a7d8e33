import { seededRandom } from '../crf/random.js';
import { binned, type BinnedCases, type Cases } from './bins.js';
import { LEAF, type Forest } from './forest.js';
import { growTree, type Derivatives, type Node, type TreeOptions } from './grow.js';

/** How to train. Every choice is part of what the trees are reproduced from. */
export interface ForestOptions extends TreeOptions {
  readonly trees: number;
  /** What share of its answer each tree adds. */
  readonly rate: number;
  /** Shares of the cases and of the features that each tree sees. */
  readonly cases: number;
  readonly features: number;
  readonly seed: number;
}

/**
 * Trains boosted trees on cases and the share (0–1) to which each is so, by the log-likelihood; the trees see seeded
 * random parts of the cases and features (Friedman 2002). Deterministic.
 */
export function trainForest(cases: Cases, target: Float64Array, options: ForestOptions): Forest {
  const learner = new Learner(binned(cases), target, options);
  for (let t = 0; t < options.trees; t++) learner.addTree();
  return learner.forest();
}

class Learner {
  private readonly base: number;
  private readonly scores: Float64Array;
  private readonly derivatives: Derivatives;
  private readonly random: () => number;
  private readonly trees: Node[] = [];

  constructor(
    private readonly cases: BinnedCases,
    private readonly target: Float64Array,
    private readonly options: ForestOptions,
  ) {
    const mean = target.reduce((sum, value) => sum + value, 0) / target.length;
    this.base = Math.log(mean / (1 - mean));
    this.scores = new Float64Array(cases.count).fill(this.base);
    this.derivatives = {
      first: new Float64Array(cases.count),
      second: new Float64Array(cases.count),
    };
    this.random = seededRandom(options.seed);
  }

  addTree(): void {
    const { first, second } = this.derivatives;
    for (let i = 0; i < this.cases.count; i++) {
      const p = 1 / (1 + Math.exp(-this.scores[i]!));
      first[i] = this.target[i]! - p;
      second[i] = p * (1 - p);
    }
    const tree = growTree(this.cases, this.derivatives, this.draw(), this.options);
    this.trees.push(tree);
    for (let i = 0; i < this.cases.count; i++)
      this.scores[i]! += this.options.rate * this.answer(tree, i);
  }

  forest(): Forest {
    const nodes = { features: [] as number[], thresholds: [] as number[], others: [] as number[] };
    const roots = this.trees.map((tree) => {
      const root = nodes.features.length;
      this.write(tree, nodes);
      return root;
    });
    return {
      base: Math.fround(this.base),
      width: this.cases.width,
      roots: Uint32Array.from(roots),
      features: Uint8Array.from(nodes.features),
      thresholds: Float32Array.from(nodes.thresholds),
      others: Uint32Array.from(nodes.others),
    };
  }

  /** The cases and features that the next tree sees. */
  private draw(): { rows: Uint32Array; features: number[] } {
    const { count, width } = this.cases;
    const drawn = (share: number) => () => this.random() < share;
    const all = (length: number): number[] => Array.from({ length }, (_, i) => i);
    return {
      rows: Uint32Array.from(all(count).filter(drawn(this.options.cases))),
      features: all(width).filter(drawn(this.options.features)),
    };
  }

  private answer(tree: Node, i: number): number {
    let node = tree;
    while (!('leaf' in node)) {
      const bin = this.cases.bins[node.feature * this.cases.count + i]!;
      node = bin <= node.bin ? node.low : node.high;
    }
    return node.leaf;
  }

  /** Lays a node and all below it end to end, the low branch first. */
  private write(
    node: Node,
    nodes: { features: number[]; thresholds: number[]; others: number[] },
  ): void {
    const at = nodes.features.length;
    const leaf = 'leaf' in node;
    nodes.features.push(leaf ? LEAF : node.feature);
    nodes.thresholds.push(
      leaf ? node.leaf * this.options.rate : this.cases.edges[node.feature]![node.bin]!,
    );
    nodes.others.push(0);
    if (leaf) return;
    this.write(node.low, nodes);
    nodes.others[at] = nodes.features.length;
    this.write(node.high, nodes);
  }
}
