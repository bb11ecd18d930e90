// What WordPress itself brings and a text has no use for without it.
const own = new Set('gallery playlist audio video embed wp_caption caption'.split(' '));
const address = /\[(?:embed|audio|video)[^\]]*\]\s*(https?:\/\/[^\s[\]<>"]+)\s*\[\/(?:embed|audio|video)\]/giu;
const caption =
  /\[(caption|wp_caption)(?:\s[^[\]]*)?\]\s*((?:<a\s[^<>]*>\s*)?<img\s[^<>]*>(?:\s*<\/a>)?)([^[\]]{0,2000})\[\/\1\]/giu;
const tag = /\[(\/?)([a-z][a-z0-9_-]{1,40})(\s[^[\]]*)?\]/giu;
// One without attributes has a line of its own, which no person's [sic] has.
const onItsLine = /(?<=^|[\n>])[ \t]*\[[a-z][a-z0-9_-]{1,40}\s*\/?\][ \t]*(?=\n|<|$)/gu;
const media = /(?<==\s*["'“”″]?)https?:\/\/[^\s[\]<>"'“”″&]+/iu;
const bareMedia = /^\s+(https?:\/\/[^\s[\]<>"'&]+)\s*$/u;
const players = new Set('youtube vimeo dailymotion soundcloud twitter tweet facebook instagram'.split(' '));

/**
 * A post without shortcodes: a `[caption]` becomes a figure with its caption, `[embed]` a link, a pair such as `[vc_column]…[/vc_column]` what it holds; one that
 * stands alone goes, `[youtube id="a"]`, and leaves a link to the address that it has. Brackets that a person may have written (`[المصدر]`, `[1]`, `[sic]`) stay.
 */
export function withoutShortcodes(source: string): string {
  if (!source.includes('[')) return source;
  const text = source
    .replace(
      caption,
      (_, _name, image: string, words: string) => `<figure>${image}<figcaption>${words.trim()}</figcaption></figure>`,
    )
    .replace(address, '<a href="$1">$1</a>');
  const closed = new Set([...text.matchAll(tag)].flatMap(([, slash, name]) => (slash === '/' ? [name] : [])));
  return text
    .replace(tag, (found, _slash, name: string, attributes: string = '') => {
      const isOwn = own.has(name.toLowerCase());
      const holds = closed.has(name) && !isOwn;
      const at = holds ? undefined : addressIn(name, attributes);
      if (at !== undefined) return `<a href="${at}">${at}</a>`;
      return holds || isOwn || attributes.includes('=') ? '' : found;
    })
    .replace(onItsLine, '');
}

function addressIn(name: string, attributes: string): string | undefined {
  return media.exec(attributes)?.[0] ?? (players.has(name.toLowerCase()) ? bareMedia.exec(attributes)?.[1] : undefined);
}
