import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Lexicon } from '../archive/lexicon.ts';
import { parseLexicon } from '../archive/lexicon-text.ts';
import { gather, type Gathered } from '../archive/subjects/subject-index.ts';
import { writeWhole } from '../io/whole-file.ts';
import { ProblemsError } from '../problems/problem.ts';
import { codeKey } from './code-key.ts';
import { hashOf } from './key.ts';

/** A lexicon as all processes of a build know it, with what follows from it. */
interface WorkingLexicon {
  readonly lexicon: Lexicon;
  readonly gathered: Gathered;
}

const beginning = 'lexicon';

/** A lexicon by the hash of its text, and its file in the working folder: to read that takes a fraction of what it takes to read the text, and to work out what follows. */
export interface NamedLexicon {
  readonly hash: string;
  readonly file: string;
}

/** Names the lexicon of a text, UTF-8. */
export function nameLexicon(work: string, text: string | Uint8Array): NamedLexicon {
  const textHash = hash('sha256', text);
  // Another version of Node.js may not read what this one wrote.
  const name = hashOf([codeKey(), process.version, textHash]);
  return { hash: textHash, file: path.join(work, `${beginning}-${name}`) };
}

/** Lays out the lexicon of a text where it is not yet, and takes others away. Throws with the problem of a text that is none. */
export function layOutLexicon(work: string, text: string): NamedLexicon {
  const named = nameLexicon(work, text);
  if (existsSync(named.file)) return named;
  const lexicon = parseLexicon(text);
  if ('code' in lexicon) throw new ProblemsError([lexicon]);
  const all: WorkingLexicon = { lexicon, gathered: gather(lexicon) };
  for (const name of readdirSync(work)) if (name.startsWith(beginning)) rmSync(path.join(work, name));
  writeWhole(named.file, (draft) => {
    writeFileSync(draft, serialize(all));
  });
  return named;
}

/** Reads it. */
export function readWorkingLexicon(file: string): WorkingLexicon {
  return deserialize(readFileSync(file)) as WorkingLexicon;
}
