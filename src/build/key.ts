import { hash } from 'node:crypto';

/** A hash of texts, none of which holds a line break. */
export function hashOf(texts: readonly string[]): string {
  return hash('sha256', texts.join('\n')).slice(0, 24);
}

/** The key of what is made of these inputs: `program:0f3a… articles:77c1…`, so that two keys tell which of them changed. */
export function keyOf(inputs: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(inputs)
    .map(([name, texts]) => `${name}:${hashOf(texts)}`)
    .join(' ');
}

/** The names of the inputs that are other than they were: ['articles']. */
export function changedInputs(former: string, key: string): readonly string[] {
  const before = new Set(former.split(' '));
  return key
    .split(' ')
    .filter((input) => !before.has(input))
    .map((input) => input.slice(0, input.indexOf(':')));
}
