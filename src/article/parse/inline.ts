import type { Inline } from '../article.ts';

/** Running text as it is kept: neighbouring texts joined, blanks collapsed, none at the edges, nothing empty. */
export function tidyInline(children: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (child.kind === 'text') {
      const blankBefore =
        last === undefined || last.kind === 'break' || (last.kind === 'text' && last.text.endsWith(' '));
      const text = child.text.replace(/[\s\u00a0]+/gu, ' ').replace(blankBefore ? /^ / : /(?!)/u, '');
      if (last?.kind === 'text') joined[joined.length - 1] = { kind: 'text', text: last.text + text };
      else if (text !== '') joined.push({ kind: 'text', text });
    } else if (child.kind === 'break') {
      if (last && last.kind !== 'break') joined.push(child);
    } else if (child.children.length > 0) {
      joined.push(child);
    }
  }
  while (joined.at(-1)?.kind === 'break') joined.pop();
  const end = joined.at(-1);
  if (end?.kind !== 'text') return joined;
  const text = end.text.trimEnd();
  return text === '' ? tidyInline(joined.slice(0, -1)) : [...joined.slice(0, -1), { kind: 'text', text }];
}

/** A link's target where it is an absolute http(s) or mailto address; null for all else (javascript:, data:, relative paths), which is then only text. */
export function safeHref(href: string): string | null {
  const trimmed = href.trim();
  if (!/^(?:https?:\/\/|mailto:)[^\s<>"\u0000-\u001f]+$/iu.test(trimmed)) return null;
  return URL.canParse(trimmed) ? trimmed : null;
}
