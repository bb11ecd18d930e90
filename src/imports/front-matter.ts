/** One key with its value as it goes into front matter. */
export type Entry = readonly [key: string, value: string | boolean | readonly string[]];

/**
 * Front matter between its fences, one key a line, a comment above: `title: قمة في المدينة`, `title: "قال: \"لا\""`. Any text is read back as it is,
 * its blanks and line ends as one blank each; controls are the caller's to take out.
 */
export function formatFrontMatter(comment: string, entries: readonly Entry[]): string {
  const lines = entries.map(([key, value]) => {
    if (typeof value === 'boolean') return `${key}: ${String(value)}`;
    return `${key}: ${typeof value === 'string' ? scalar(value, false) : `[${value.map((item) => scalar(item, true)).join(', ')}]`}`;
  });
  return ['---', `# ${oneLine(comment)}`, ...lines, '---', ''].join('\n');
}

// Letters and digits that no reader of YAML takes for anything but a text; in a list an Arabic comma would part it.
const plain = /^(?!(?:true|false|null|yes|no|on|off)$)\p{L}[\p{L}\p{M}\p{N} .،؛؟«»()/-]*[\p{L}\p{M}\p{N}.؟»)]$/iu;
const day = /^\d{4}-\d{2}-\d{2}$/u;

function scalar(text: string, inList: boolean): string {
  const line = oneLine(text);
  if (inList ? plain.test(line) && !/[،؛]/u.test(line) : plain.test(line) || day.test(line)) return line;
  return JSON.stringify(line);
}

/** A text on one line: every run of blanks and line ends is one blank; a stray byte order mark is none. */
export function oneLine(text: string): string {
  return text
    .replaceAll('\ufeff', '')
    .replace(/[\s\u0085]+/gu, ' ')
    .trim();
}
