// Takes Head: metas, policy, style and the links that machines follow.
import type { Head } from '../../src/pages/page.ts';

/** What a page may load: its own files only, no inline script and no inline style, on https and on file:// alike. */
export const contentPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'";

/** The letter واو on a book's cover. */
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='7' fill='%23862633'/%3E%3Cpath d='M10 25c6 0 11-4 11-11 0-4-2-6.500-5-6.500S11 9.500 11 12s2 4.500 4.500 4.500H21' fill='none' stroke='%23fff' stroke-width='3'/%3E%3C/svg%3E";

interface HeadProps {
  readonly head: Head;
  /** Prefix that leads from the page to the site root. */
  readonly root: string;
  readonly scripts: readonly string[];
}

/** The head of a page. */
export function DocumentHead({ head, root, scripts }: HeadProps) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={contentPolicy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{head.title}</title>
      <meta name="description" content={head.description} />
      <meta name="color-scheme" content="light dark" />
      {head.metas.map(({ key, name, content }) =>
        key === 'name' ? <meta name={name} content={content} /> : <meta property={name} content={content} />,
      )}
      {head.canonical !== null && <link rel="canonical" href={head.canonical} />}
      {head.alternate !== null && <link rel="alternate" {...head.alternate} />}
      <link rel="icon" href={icon} />
      <link rel="manifest" href={`${root}manifest.webmanifest`} />
      <link rel="stylesheet" href={`${root}assets/style.css`} />
      {scripts.map((src) => (
        <script defer src={src} />
      ))}
      {head.jsonLd !== null && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: head.jsonLd }} />}
    </head>
  );
}
