/** The part of Eleventy that src/eleventy/run.ts uses; Eleventy 3.1 ships no types. */
declare module '@11ty/eleventy' {
  import type { EleventyConfig } from './plugin.tsx';

  export class Eleventy {
    constructor(
      input: string | undefined,
      output: string,
      options: { readonly quietMode: boolean; readonly config: (config: EleventyConfig) => void },
    );
    write(): Promise<unknown>;
  }
}
