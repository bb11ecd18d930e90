import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lexiconFile } from '../archive/lexicon-text.ts';
import { writeWhole } from '../io/whole-file.ts';

/** The file in the working folder by which all processes of a build know the lexicon. */
export function workingLexicon(work: string): string {
  return path.join(work, lexiconFile);
}

/** Is this the text of the lexicon that the last build worked with? */
export function isWorkingLexicon(work: string, text: string): boolean {
  const file = workingLexicon(work);
  return existsSync(file) && readFileSync(file).equals(Buffer.from(text));
}

/** Puts the lexicon there, its lines read and found right; null takes away what is there. */
export function layOutLexicon(work: string, text: string | null): void {
  const file = workingLexicon(work);
  if (text === null) rmSync(file, { force: true });
  else if (!isWorkingLexicon(work, text)) {
    writeWhole(file, (draft) => {
      writeFileSync(draft, text);
    });
  }
}
