/** A name as one word of a command that is pasted into a POSIX shell, which runs and replaces nothing of it: `it's $(x).pdf` → `'it'\''s $(x).pdf'`, `scan.pdf` as it is; one that begins with a dash is no option. */
export function shellWord(name: string): string {
  const file = name.startsWith('-') ? `./${name}` : name;
  return /^[\w./=-]+$/u.test(file) ? file : `'${file.replace(/'/gu, `'\\''`)}'`;
}
