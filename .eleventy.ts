import { openJob } from './src/build/job.ts';
import { warraq, type EleventyConfig } from './src/eleventy/plugin.tsx';

/** One run of Eleventy renders the pages of one job, named by the build in WARRAQ_JOB. */
export default function configure(config: EleventyConfig) {
  const job = process.env['WARRAQ_JOB'];
  if (job === undefined) throw new Error('Run `npm run build`: it gives Eleventy its pages.');
  config.addPlugin(warraq, openJob(job));
  return { dir: { input: 'layouts' } };
}
