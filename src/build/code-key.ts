import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
let known: string | null = null;

/** A hash of this program: what another version left in `.warraq` is never taken for its own. */
export function codeKey(): string {
  if (known !== null) return known;
  const hash = createHash('sha256').update(readFileSync(path.join(root, 'package.json')));
  for (const folder of ['src', 'layouts']) {
    const names = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
    for (const name of names.filter(isCode).sort())
      hash.update(name).update(readFileSync(path.join(root, folder, name)));
  }
  return (known = hash.digest('hex'));
}

const isCode = (name: string) =>
  /\.(?:tsx?|mjs|css|svg|png)$/u.test(name) && !/\.test\.tsx?$/u.test(name) && !name.startsWith('testing');
