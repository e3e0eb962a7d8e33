/** Something that stops a command and is not a bug: told to the user with its cure, without a stack. */
export class Trouble extends Error {
  readonly cure: string;
  readonly exitCode: number;

  constructor(reason: string, cure: string, exitCode = 3) {
    super(reason);
    this.name = 'Trouble';
    this.cure = cure;
    this.exitCode = exitCode;
  }
}
