import { warraq, type EleventyConfig } from './src/eleventy/plugin.tsx';
import { pagesOfRun } from './src/eleventy/pages-of-run.ts';

/** The build starts Eleventy with the pages of a run: see src/eleventy/run.ts. */
export default function configure(config: EleventyConfig) {
  config.addPlugin(warraq, pagesOfRun());
}
