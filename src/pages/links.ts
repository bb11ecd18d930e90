/** Where the links of a page lead, from the site root, and the fragments it can be entered at. */
export interface PageLinks {
  /** `2016/10/index.html` or `about.html#rights` */
  readonly targets: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
}

const elsewhere = /^[a-z][a-z0-9+.-]*:/iu;
const attribute = /\s(href|src|action|id)="([^"]*)"/gu;

/**
 * Reads the links of a page that our layouts rendered (they always quote attributes, and escape quotes in text). Links to
 * other hosts and data: addresses are left out; a search link counts without its query.
 */
export function linksOf(html: string, path: string): PageLinks {
  const links = new Set<string>();
  const ids = new Set<string>();
  for (const [, name, value] of html.matchAll(attribute)) (name === 'id' ? ids : links).add(value!);
  const own = [...links].filter((link) => !elsewhere.test(link));
  return { targets: new Set(own.map((link) => resolve(path, link))), ids };
}

// By hand, since a site has millions of links: `new URL` takes ten times as long.
function resolve(path: string, link: string): string {
  const [address = '', fragment] = decodeURI(link).split('#');
  const [file = ''] = address.split('?');
  const target = file === '' ? path : join(path, file);
  return fragment ? `${target}#${fragment}` : target;
}

function join(path: string, link: string): string {
  const steps = path.split('/').slice(0, -1);
  for (const step of link.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
