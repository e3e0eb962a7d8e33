/** One line of a stream, or why it cannot be had; numbers count from 1. */
export type StreamLine = { number: number; line: string } | { number: number; problem: string };

const LINE_FEED = 10;

/**
 * The lines of a stream of bytes that are not blank. Lines end at a line feed and nowhere else: JSON may hold U+2028 and
 * other characters that are the end of a line elsewhere as they are. No more than one line is held at a time, and none
 * that is longer than `most` bytes: it is passed over and told of, as is one that is not UTF-8.
 */
export async function* streamLines(
  input: AsyncIterable<Buffer | string>,
  most: number,
): AsyncGenerator<StreamLine> {
  const held = new HeldLine(most);
  let number = 1;
  for await (const given of input) {
    const chunk = typeof given === 'string' ? Buffer.from(given) : given;
    let start = 0;
    for (let end; (end = chunk.indexOf(LINE_FEED, start)) >= 0; start = end + 1) {
      held.add(chunk.subarray(start, end));
      const line = held.end(number++);
      if (line !== null) yield line;
    }
    held.add(chunk.subarray(start));
  }
  const last = held.end(number);
  if (last !== null) yield last;
}

/** The bytes of the line that is being read. */
class HeldLine {
  readonly #most: number;
  #parts: Buffer[] = [];
  #bytes = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(part: Buffer): void {
    this.#bytes += part.length;
    if (this.#bytes > this.#most) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  /** Ends the line; null for a blank one. */
  end(number: number): StreamLine | null {
    const [bytes, parts] = [this.#bytes, this.#parts];
    [this.#bytes, this.#parts] = [0, []];
    if (bytes > this.#most)
      return { number, problem: `the line is longer than ${this.#most / 1024 / 1024} MB` };
    try {
      const whole = parts.length === 1 ? parts[0] : Buffer.concat(parts, bytes);
      // A byte order mark, which some shells put before what they pipe, is left out.
      const line = new TextDecoder('utf-8', { fatal: true }).decode(whole);
      return line.trim() === '' ? null : { number, line };
    } catch {
      return { number, problem: 'the line is not UTF-8' };
    }
  }
}
