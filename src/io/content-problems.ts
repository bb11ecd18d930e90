import path from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { endingOf, hintOf } from './kind-hints.ts';
import { shellWord } from './shell-word.ts';

/** A link to a folder that is read where it lies, or that holds the content. */
export const circle = (folder: string, real: string): Problem => ({
  code: 'repeated-folder',
  file: `${folder}/`,
  line: null,
  found: `a link to ${real}, which is read where it lies`,
  expected: 'each folder once',
  hint: `remove the link: rm ${shellWord(folder)}`,
});

/** A name that begins with a dot. */
export const hidden = (file: string): Problem => ({
  code: 'unknown-kind',
  file,
  line: null,
  found: 'a hidden file or folder',
  expected: 'names that do not begin with a dot',
  hint: 'delete it, or rename it if it holds articles',
});

/** A file of more bytes than an article has. */
export const tooLarge = (file: string, size: number, maximum: number): Problem => ({
  code: 'file-too-large',
  file,
  line: null,
  found: `${(size / 1e6).toFixed(1)} MB`,
  expected: `an article file of at most ${maximum / 1e6} MB`,
  hint: 'split the file into one article a file',
});

/** What is no plain file, may not be read, or changed meanwhile; `reason` is an error or says what it is. Node knows no file by a name that is not UTF-8. */
export const unreadable = (file: string, reason: unknown): Problem =>
  file.includes('\ufffd')
    ? {
        code: 'unreadable-file',
        file,
        line: null,
        found: 'a name that is not in UTF-8, as programs for Windows left it',
        expected: 'names in UTF-8',
        hint: 'rename all of them: convmv -r -f windows-1256 -t utf-8 --notest content; or unpack the archive anew: unzip -O windows-1256',
      }
    : {
        code: 'unreadable-file',
        file,
        line: null,
        found: reason instanceof Error ? reason.message : String(reason),
        expected: 'a plain file that may be read and stays as it is meanwhile',
        hint: `check that it exists and may be read: ls -l ${shellWord(file)}`,
      };

/** A sidecar that no article takes: there is none of its name, or another sidecar has it. */
export const orphanSidecar = (file: string): Problem => ({
  code: 'orphan-sidecar',
  file,
  line: null,
  found: 'a sidecar without an article of its own beside it',
  expected: `an article named ${file.slice(0, file.length - path.posix.extname(file).length)}.txt, .md or .html in the same folder`,
  hint: 'rename the sidecar as its article, or delete it',
});

/** A file by whose ending it is no article; `known` are the endings of images. */
export const unknownKind = (file: string, known: readonly string[]): Problem => ({
  code: 'unknown-kind',
  file,
  line: null,
  found: `a ${endingOf(file)} file`,
  expected: `an article (.txt, .md, .html), a sidecar (.yaml) or an image (${known.join(', ')})`,
  hint: hintOf(file) ?? 'save its text as .txt, or move the file out of the content folder',
});
