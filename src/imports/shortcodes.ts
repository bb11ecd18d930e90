// What WordPress itself brings and a text has no use for without it.
const empty = /\[\/?(?:gallery|playlist|audio|video|embed|wp_caption|caption)(?:\s[^[\]]*)?\]/giu;
const address = /\[(?:embed|audio|video)[^\]]*\]\s*(https?:\/\/[^\s[\]<>"]+)\s*\[\/(?:embed|audio|video)\]/giu;
const caption =
  /\[(caption|wp_caption)(?:\s[^\]]*)?\]\s*((?:<a\s[^>]*>)?\s*<img\s[^>]*>\s*(?:<\/a>)?)([^]*?)\[\/\1\]/giu;
const paired = /\[([a-z][a-z0-9_-]{1,40})(?:\s[^[\]]*)?\](?=[^]*?\[\/\1\])|\[\/([a-z][a-z0-9_-]{1,40})\]/giu;

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
  const closed = new Set([...text.matchAll(/\[\/([a-z][a-z0-9_-]{1,40})\]/giu)].map(([, name]) => name));
  return text.replace(paired, (found, opened: string | undefined, closes: string | undefined) =>
    closed.has(opened ?? closes) ? '' : found,
  );
}
