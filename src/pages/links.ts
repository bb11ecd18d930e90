/** Where the links of a page lead, from the site root, and the fragments it can be entered at. */
export interface PageLinks {
  /** `2016/10/index.html` or `about.html#rights` */
  readonly targets: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
}

const elsewhere = /^[a-z][a-z0-9+.-]*:/iu;

// The pages of a folder follow each other, and most of their links are the same: where these lead, null for another host.
let folder = '';
let known = new Map<string, string | null>();

// By the last letter, which most others do not share.
const attributes = new Map([' id', ' href', ' src', ' action'].map((name) => [name.charCodeAt(name.length - 1), name]));

/**
 * Reads the links of a page that our layouts rendered (they always quote attributes, and escape quotes in text). Links to
 * other hosts and data: addresses are left out; a search link counts without its query.
 */
export function linksOf(html: string, path: string): PageLinks {
  const targets = new Set<string>();
  const ids = new Set<string>();
  for (let at = html.indexOf('="'); at >= 0; at = html.indexOf('="', at + 2)) {
    const attribute = attributes.get(html.charCodeAt(at - 1));
    if (attribute === undefined || !html.endsWith(attribute, at)) continue;
    const value = html.slice(at + 2, html.indexOf('"', at + 2));
    if (attribute === ' id') ids.add(value);
    else {
      const target = targetOf(path, value);
      if (target !== null) targets.add(target);
    }
  }
  return { targets, ids };
}

/** The targets of a page but for the places within it that it has: nearly every page leads to its own main part. */
export function targetsBeyond(html: string, path: string): ReadonlySet<string> {
  const { targets, ids } = linksOf(html, path);
  const within = `${path}#`;
  return new Set([...targets].filter((target) => !(target.startsWith(within) && ids.has(target.slice(within.length)))));
}

function targetOf(path: string, link: string): string | null {
  if (link.startsWith('#')) return resolve(path, link);
  const own = path.slice(0, path.lastIndexOf('/') + 1);
  if (own !== folder) {
    folder = own;
    known = new Map();
  }
  let target = known.get(link);
  if (target === undefined) known.set(link, (target = elsewhere.test(link) ? null : resolve(path, link)));
  return target;
}

// By hand, since a site has millions of links: `new URL` takes ten times as long.
function resolve(path: string, link: string): string {
  const [address = '', fragment] = (link.includes('%') ? decodeURI(link) : link).split('#');
  const [file = ''] = address.split('?');
  const target = file === '' ? path : join(path, file);
  return fragment ? `${target}#${fragment}` : target;
}

// In our links all steps up come first.
function join(path: string, link: string): string {
  let folder = path.lastIndexOf('/') + 1;
  let rest = 0;
  for (; link.startsWith('../', rest); rest += 3) folder = path.lastIndexOf('/', folder - 2) + 1;
  return path.slice(0, folder) + link.slice(rest);
}
