/** Where the links of a page lead, from the site root, and the fragments it can be entered at. */
export interface PageLinks {
  /** `2016/10/index.html` or `about.html#rights` */
  readonly targets: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
}

const attribute = /\s(href|src|action|id)="([^"]*)"/gu;

/**
 * Reads the links of a page that our layouts rendered (they always quote attributes, and escape quotes in text). Links to
 * other hosts and data: addresses are left out; a search link counts without its query.
 */
export function linksOf(html: string, path: string): PageLinks {
  const targets = new Set<string>();
  const ids = new Set<string>();
  for (const [, name, value] of html.matchAll(attribute)) {
    if (name === 'id') ids.add(value!);
    else if (!/^[a-z][a-z0-9+.-]*:/iu.test(value!)) targets.add(resolve(path, value!));
  }
  return { targets, ids };
}

function resolve(path: string, link: string): string {
  const url = new URL(link.replaceAll('&amp;', '&'), `http://site/${path}`);
  return decodeURI(url.pathname.slice(1)) + decodeURIComponent(url.hash);
}
