declare module '@11ty/eleventy' {
  /** The part of Eleventy's programmatic interface this project uses (3.1 ships no types). */
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { configPath: string; quietMode: boolean; dryRun: boolean; runMode: string },
    );
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
