import { analysisVersion } from '../arabic/analysis.ts';
import type { BundlePages, Manifest } from '../search/manifest.ts';

export type { BundlePages, Manifest };

declare global {
  /** Set by `search/manifest.js`, which the page loads first. */
  var warraqSearch: Manifest | undefined;
}

/** The manifest, or what is wrong with it: it was not loaded, or it is of another build than this program. */
export function readManifest(): Manifest | 'missing' | 'other-build' {
  const manifest = globalThis.warraqSearch;
  if (!manifest) return 'missing';
  return manifest.analysis === analysisVersion ? manifest : 'other-build';
}
