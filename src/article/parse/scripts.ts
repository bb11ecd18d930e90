/** What was taken out of a text because it was never part of it, in its own words. */
export interface Removed {
  readonly rule: 'script' | 'word-paste';
  readonly text: string;
}

const opening = /<(script|style|noscript|iframe|object|svg|head)\b[^<>]{0,2000}>/giu;
const pasted =
  /Normal\s+0\s+(?:false|true)[^]{0,200}?(?:MicrosoftInternetExplorer4|AR-SA|X-NONE)(?:\s+(?:MicrosoftInternetExplorer4|AR-SA|X-NONE))*/gu;
const pastedStyles = /\/\*\s*Style Definitions\s*\*\/[^]{0,3000}?\}/gu;

/**
 * Takes scripts, styles and frames out of a text with all that is in them, and what Word leaves of its own when it is pasted («Normal 0 false false false EN-US
 * X-NONE AR-SA»). An element that is never closed stays, for the text may be in it. Line ends stay, so that line numbers hold.
 */
export function takeScripts(source: string): { text: string; removed: readonly Removed[] } {
  const removed: Removed[] = [];
  const take = (rule: Removed['rule']) => (found: string) => {
    removed.push({ rule, text: found.replace(/\s+/gu, ' ').trim() });
    return '\n'.repeat(found.split('\n').length - 1);
  };
  let text = source.includes('<') ? withoutElements(source, take('script')) : source;
  if (text.includes('Normal')) text = text.replace(pasted, take('word-paste'));
  if (text.includes('Style Definitions')) text = text.replace(pastedStyles, take('word-paste'));
  return { text, removed };
}

function withoutElements(source: string, take: (found: string) => string): string {
  let [kept, from] = ['', 0];
  opening.lastIndex = 0;
  for (let match = opening.exec(source); match; match = opening.exec(source)) {
    const close = new RegExp(`</${match[1]!}\\s*>`, 'giu');
    close.lastIndex = opening.lastIndex;
    const end = close.exec(source);
    if (!end) continue;
    kept += source.slice(from, match.index) + take(source.slice(match.index, close.lastIndex));
    from = opening.lastIndex = close.lastIndex;
  }
  return kept + source.slice(from);
}
