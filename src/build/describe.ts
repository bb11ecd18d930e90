import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize } from 'node:v8';
import type { Lexicon } from '../archive/lexicon.ts';
import { recordOf, type ArticleRecord } from '../archive/record.ts';
import { signatureOf, type Signature } from '../archive/reprints/signature.ts';
import { inferSubjects } from '../archive/subjects.ts';
import type { Article } from '../article/article.ts';
import { textOf } from '../article/blocks.ts';
import { maximumBytes } from '../article/decode.ts';
import { readContent } from '../io/content.ts';
import { readPlaces } from '../io/line-store.ts';
import type { Staging } from '../io/staging.ts';
import { urls } from '../pages/urls.ts';
import type { Problem } from '../problems/problem.ts';
import { imagePlaces } from './images.ts';
import { lexiconText, type Placed } from './ingest.ts';
import type { Workshop } from './workshop.ts';

/** Volumes to describe. */
export interface DescribeTask {
  readonly volumes: readonly DescribedVolume[];
  /** File of the lexicon. */
  readonly lexicon: string;
}

export interface DescribedVolume {
  readonly placed: readonly Placed[];
  /** NDJSON that the records go to, in the order of `placed`. */
  readonly records: string;
}

/** What came of it beside the records. */
export interface Described {
  readonly problems: readonly Problem[];
  /** Images that were copied, by their path below `content/`. */
  readonly shown: readonly string[];
  /** What reprints are known by: of each volume, in the order of its records. */
  readonly signatures: readonly (readonly (Signature | null)[])[];
}

interface Gathered {
  readonly problems: Problem[];
  readonly shown: string[];
  readonly known: (Signature | null)[];
}

/** Makes the task that gives articles their subjects and their record, and copies their originals and images to the site. */
export function createDescriber({ content, site, images }: Workshop, staging: Staging) {
  const imageFiles = new Map(images.map((file) => [file.normalize('NFC'), path.join(content, file)]));
  let lexicon: Lexicon | null = null;
  return (task: DescribeTask): Described => {
    const taught = (lexicon ??= deserialize(readFileSync(task.lexicon)) as Lexicon);
    const problems: Problem[] = [];
    const shown: string[] = [];
    const signatures = task.volumes.map(({ placed, records }) => {
      const known: (Signature | null)[] = [];
      writeFileSync(records, linesOf(placed, taught, { problems, shown, known }));
      return known;
    });
    return { problems, shown, signatures };
  };

  function linesOf(placed: readonly Placed[], taught: Lexicon, { problems, shown, known }: Gathered): string {
    let [lines, index] = ['', 0];
    for (const article of readPlaces<Article>(placed.map(({ place }) => place))) {
      const { entry, file } = placed[index++]!;
      if (site.settings.originals === 'publish') problems.push(...copyOriginal(article, file, entry.address));
      for (const [image, target] of imagePlaces(article, entry.address)) {
        staging.copy(imageFiles.get(image)!, target);
        shown.push(image);
      }
      const record: ArticleRecord = recordOf(article, entry, inferSubjects(lexiconText(article), taught));
      known.push(signatureOf(textOf(article.blocks)));
      lines += `${JSON.stringify(record)}\n`;
    }
    return lines;
  }

  function copyOriginal(article: Article, file: string, address: string): readonly Problem[] {
    const bytes = readContent(content, file, maximumBytes);
    const isSame = !('code' in bytes) && createHash('sha256').update(bytes).digest('hex') === article.sha256;
    if (!isSame) return [changed(article.source)];
    staging.write(urls.original(address), bytes);
    return [];
  }
}

const changed = (file: string): Problem => ({
  code: 'changed-file',
  file,
  line: null,
  found: 'a file that changed while the archive was built',
  expected: 'files that stay as they are until the build has ended',
  hint: 'build again',
});
