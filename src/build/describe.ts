import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Lexicon } from '../archive/lexicon.ts';
import { parseLexicon } from '../archive/lexicon-text.ts';
import { recordOf, type ArticleRecord } from '../archive/record.ts';
import { signatureOf, type Signature } from '../archive/reprints/signature.ts';
import { inferSubjects } from '../archive/subjects.ts';
import type { Article } from '../article/article.ts';
import { textOf } from '../article/blocks.ts';
import { readPlaces } from '../io/line-store.ts';
import type { Staging } from '../io/staging.ts';
import { urls } from '../pages/urls.ts';
import { ProblemsError, type Problem } from '../problems/problem.ts';
import { imagePlaces } from './images.ts';
import { lexiconText, type Placed } from './ingest.ts';
import { readSources, type ListedFile } from './read.ts';
import type { Workshop } from './workshop.ts';

/** Parts of volumes to describe. */
export interface DescribeTask {
  readonly parts: readonly DescribedPart[];
  /** File of the lexicon's text. */
  readonly lexicon: string;
}

/** A part of a volume. */
export interface DescribedPart {
  readonly placed: readonly Placed[];
  /** NDJSON that the records go to, in the order of `placed`. */
  readonly records: string;
}

/** What came of it beside the records. */
export interface Described {
  readonly problems: readonly Problem[];
  /** What reprints are known by: of each part, in the order of its records. */
  readonly signatures: readonly (readonly (Signature | null)[])[];
}

interface Gathered {
  readonly problems: Problem[];
  readonly known: (Signature | null)[];
}

/** Makes the task that gives articles their subjects and their record, and copies their originals and images to the site. */
export function createDescriber({ content, site, images }: Workshop, staging: Staging) {
  const imageFiles = new Map(images.map((file) => [file.normalize('NFC'), path.join(content, file)]));
  let lexicon: Lexicon | null = null;
  let last: { readonly path: string; readonly originals: ReturnType<typeof readSources> } | null = null;
  return (task: DescribeTask): Described => {
    const taught = (lexicon ??= readLexicon(task.lexicon));
    const problems: Problem[] = [];
    const signatures = task.parts.map(({ placed, records }) => {
      const known: (Signature | null)[] = [];
      writeFileSync(records, linesOf(placed, taught, { problems, known }));
      return known;
    });
    return { problems, signatures };
  };

  function linesOf(placed: readonly Placed[], taught: Lexicon, { problems, known }: Gathered): string {
    let [lines, index] = ['', 0];
    for (const article of readPlaces<Article>(placed.map(({ place }) => place))) {
      const { entry, file } = placed[index++]!;
      if (site.settings.originals === 'publish') problems.push(...copyOriginal(article, file, entry.address));
      for (const [image, target] of imagePlaces(article, entry.address)) {
        staging.copy(imageFiles.get(image)!, target);
      }
      const record: ArticleRecord = recordOf(article, entry, inferSubjects(lexiconText(article), taught));
      known.push(signatureOf(textOf(article.blocks)));
      lines += `${JSON.stringify(record)}\n`;
    }
    return lines;
  }

  function copyOriginal({ source, sha256 }: Article, file: ListedFile, address: string): readonly Problem[] {
    const original = originalsOf(file).find((one) => 'bytes' in one && one.path === source);
    if (!original || !('bytes' in original) || hashOf(original.bytes) !== sha256) return [changed(source)];
    staging.write(urls.original(address), original.bytes);
    return [];
  }

  // A file of many articles is read once for all of them.
  function originalsOf(file: ListedFile): ReturnType<typeof readSources> {
    if (last?.path !== file.path) last = { path: file.path, originals: readSources(content, file, site.settings) };
    return last.originals;
  }
}

function readLexicon(file: string): Lexicon {
  const lexicon = parseLexicon(readFileSync(file, 'utf8'));
  if ('code' in lexicon) throw new ProblemsError([lexicon]);
  return lexicon;
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const changed = (file: string): Problem => ({
  code: 'changed-file',
  file,
  line: null,
  found: 'a file that changed while the archive was built',
  expected: 'files that stay as they are until the build has ended',
  hint: 'build again',
});
