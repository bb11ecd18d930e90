import { statSync } from 'node:fs';
import path from 'node:path';
import { isReplaceable, siteFolder } from '../io/site-folder.ts';
import type { Problem } from '../problems/problem.ts';

/** What is wrong with the folders of a build, or null: the content must be there, and the output must be no folder of somebody's own. */
export function misuseOf(content: string, output: string): Problem | null {
  const missing = missingContent(content);
  if (missing) return missing;
  if (isInside(output, content)) {
    return wrong('--output', output, `a folder outside the content folder ${content}`, '--output dist');
  }
  if (isInside(content, output)) {
    return wrong('--output', output, `a folder that does not hold the content folder ${content}`, '--output dist');
  }
  if (!isReplaceable(siteFolder(output))) {
    const found = `${output}, which holds files that are not a site of this program`;
    return wrong(
      '--output',
      found,
      'a new or empty folder, or one built before',
      `--output ${path.join(output, 'site')}`,
    );
  }
  return null;
}

/** Wrong use where there is no content folder, or null. */
export function missingContent(content: string): Problem | null {
  if (statSync(content, { throwIfNoEntry: false })?.isDirectory()) return null;
  return wrong(
    '--content',
    `${content}, where there is no folder`,
    'a folder that exists',
    'make it and put the articles there, or name the folder they are in: --content archive',
  );
}

/** Wrong use where a port can't be had, or null where that is not what went wrong. */
export function takenPort(port: number, error: unknown): Problem | null {
  const { code } = error as NodeJS.ErrnoException;
  const found = { EADDRINUSE: 'which another program uses', EACCES: 'which this user may not open' }[code ?? ''];
  if (found === undefined) return null;
  return wrong(
    '--port',
    `${port}, ${found}`,
    'a free port',
    `--port ${port >= 1024 && port < 65535 ? port + 1 : 8081}`,
  );
}

const wrong = (file: string, found: string, expected: string, hint: string): Problem => ({
  code: 'wrong-use',
  file,
  line: null,
  found,
  expected,
  hint,
});

function isInside(inner: string, outer: string): boolean {
  const way = path.relative(outer, inner);
  return way === '' || (way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way));
}
