import type { Site } from '../pages/site.ts';
import { urls } from '../pages/urls.ts';

/** `manifest.webmanifest`, by which a browser offers to put the archive among the programs of a device (W3C, Web Application Manifest). */
export function formatWebManifest({ settings }: Site): string {
  const manifest = {
    name: settings.title,
    lang: 'ar',
    dir: 'rtl',
    start_url: urls.home,
    scope: './',
    display: 'minimal-ui',
    background_color: '#fbf8f2',
    theme_color: '#862633',
    ...(settings.description !== null && { description: settings.description }),
    icons: [
      { src: urls.icon('icon.svg'), sizes: 'any', type: 'image/svg+xml' },
      ...['192', '512'].map((n) => ({
        src: urls.icon(`icon-${n}.png`),
        sizes: `${n}x${n}`,
        type: 'image/png',
        // The letter stands within the middle four fifths, which no mask cuts.
        purpose: 'any maskable',
      })),
    ],
  };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}
