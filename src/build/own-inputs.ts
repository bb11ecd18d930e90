import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A file that builds keep among the inputs (the ledger, the lexicon), as it is to be: it waits in the working folder, since nobody needs its text until the site is published. */
export interface OwnInput {
  readonly draft: string;
  readonly final: string;
}

/** Drafts a file of the content folder; nothing where it did not change. */
export function draftInput(work: string, content: string, name: string, text: string): readonly OwnInput[] {
  const final = path.join(content, name);
  const bytes = Buffer.from(text);
  if (existsSync(final) && readFileSync(final).equals(bytes)) return [];
  const draft = path.join(work, `${name}.next`);
  writeFileSync(draft, bytes);
  return [{ draft, final }];
}

/** Puts a draft beside the file in force, to take its place with the site by a rename. Where there is no room for it, nothing stays among the articles. */
export function stageInput({ draft, final }: OwnInput): readonly [staged: string, final: string] {
  const staged = path.join(path.dirname(final), `.${path.basename(final)}.next`);
  try {
    copyFileSync(draft, staged);
  } catch (error) {
    rmSync(staged, { force: true });
    throw error;
  }
  rmSync(draft);
  return [staged, final];
}

/** Puts a draft in the place of the file in force where no site is published with it. */
export function placeInput(input: OwnInput): void {
  renameSync(...stageInput(input));
}
