import type { Inline } from '../article.ts';

/** Running text as it is kept: neighbouring texts joined, blanks collapsed, none at the edges, nothing empty. */
export function tidyInline(children: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  let texts: string[] = [];
  const flush = (atEdge: boolean) => {
    const text = texts.join('').replace(/[\s\u00a0]+/gu, ' ');
    const afterEdge = joined.length === 0 || joined.at(-1)?.kind === 'break';
    const ended = atEdge ? text.trimEnd() : text;
    const trimmed = afterEdge ? ended.trimStart() : ended;
    texts = [];
    if (trimmed !== '') joined.push({ kind: 'text', text: trimmed });
  };
  for (const child of children) {
    if (child.kind === 'text') {
      texts.push(child.text);
      continue;
    }
    flush(child.kind === 'break');
    if (child.kind === 'break' ? joined.length > 0 && joined.at(-1)?.kind !== 'break' : child.children.length > 0) {
      joined.push(child);
    }
  }
  flush(true);
  while (joined.at(-1)?.kind === 'break') joined.pop();
  return joined;
}

/** A link's target where it is an absolute http(s) or mailto address; null for all else (javascript:, data:, relative paths), which is then only text. */
export function safeHref(href: string): string | null {
  const trimmed = href.trim();
  if (!/^(?:https?:\/\/|mailto:)[^\s<>"\u0000-\u001f]+$/iu.test(trimmed)) return null;
  return URL.canParse(trimmed) ? trimmed : null;
}
