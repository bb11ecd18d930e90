import { isolateDirection } from '../../arabic/direction.ts';

/** A text as HTML that shows it as it is: `<b>` → `&lt;b&gt;`. Controls that could turn what stands beside it are shown as U+FFFD. */
export function escape(text: string): string {
  return text
    .replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
    .replace(/[&<>"]/gu, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? '&quot;');
}

/** A text from elsewhere inside a sentence, in its own direction: a path, a value. */
export function apart(text: string): string {
  return `<bdi${isolateDirection(text) ? ' dir="rtl"' : ''}>${escape(text)}</bdi>`;
}

/** 40000 → 40,000 */
export function grouped(n: number): string {
  return n.toLocaleString('en');
}
