// What WordPress itself brings and a text has no use for without it.
const empty = /\[\/?(?:gallery|playlist|audio|video|embed|wp_caption|caption)(?:\s[^[\]]*)?\]/giu;
const address = /\[(?:embed|audio|video)[^\]]*\]\s*(https?:\/\/[^\s[\]<>"]+)\s*\[\/(?:embed|audio|video)\]/giu;
const caption =
  /\[(caption|wp_caption)(?:\s[^[\]]*)?\]\s*((?:<a\s[^<>]*>\s*)?<img\s[^<>]*>(?:\s*<\/a>)?)([^[\]]{0,2000})\[\/\1\]/giu;
const tag = /\[(\/?)([a-z][a-z0-9_-]{1,40})(?:\s[^[\]]*)?\]/giu;

/**
 * A post without shortcodes: a `[caption]` becomes a figure with its caption, `[embed]` a link, a pair such as `[vc_column]…[/vc_column]` what it holds.
 * Brackets that a person may have written (`[المصدر]`, `[1]`, `[sic]`) stay.
 */
export function withoutShortcodes(source: string): string {
  if (!source.includes('[')) return source;
  const text = source
    .replace(
      caption,
      (_, _name, image: string, words: string) => `<figure>${image}<figcaption>${words.trim()}</figcaption></figure>`,
    )
    .replace(address, '<a href="$1">$1</a>')
    .replace(empty, '');
  const closed = new Set([...text.matchAll(tag)].flatMap(([, slash, name]) => (slash === '/' ? [name] : [])));
  return text.replace(tag, (found, _slash, name: string) => (closed.has(name) ? '' : found));
}
