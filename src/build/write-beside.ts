import { hash } from 'node:crypto';
import type { Staging } from '../io/staging.ts';
import { urls } from '../pages/urls.ts';
import type { Filed } from '../pages/volume.ts';
import type { Problem } from '../problems/problem.ts';
import { imageFilesOf, imagePlaces } from './images.ts';
import { readSources, type ListedFile } from './read.ts';
import type { Workshop } from './workshop.ts';

/** Writes the originals and images of articles beside their pages; tells which originals are no longer what was read. */
export function writeBeside(
  { content, site, images }: Workshop,
  placed: readonly { readonly file: ListedFile }[],
  filed: readonly Filed[],
  beside: Staging,
): readonly Problem[] {
  const imageFiles = imageFilesOf(content, images);
  let last: { readonly path: string; readonly originals: ReturnType<typeof readSources> } | null = null;
  // A file of many articles is read once for all of them.
  const originalsOf = (file: ListedFile) => {
    if (last?.path !== file.path) last = { path: file.path, originals: readSources(content, file, site.settings) };
    return last.originals;
  };
  return filed.flatMap(({ article, record }, index): readonly Problem[] => {
    for (const [image, target] of imagePlaces(article, record.url)) beside.copy(imageFiles.get(image)!, target);
    if (site.settings.originals !== 'publish') return [];
    const original = originalsOf(placed[index]!.file).find((one) => 'bytes' in one && one.path === article.source);
    const isSame = original && 'bytes' in original && hash('sha256', original.bytes) === article.sha256;
    if (!isSame) return [changed(article.source)];
    beside.write(urls.original(record.url), original.bytes);
    return [];
  });
}

const changed = (file: string): Problem => ({
  code: 'changed-file',
  file,
  line: null,
  found: 'a file that changed while the archive was built',
  expected: 'files that stay as they are until the build has ended',
  hint: 'build again',
});
