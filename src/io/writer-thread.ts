import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { answerAll } from './answer-all.ts';

/** A file to write below a folder: its content, or the file to copy. */
export type WriteOrder = {
  readonly root: string;
  readonly file: string;
} & ({ readonly content: string | Uint8Array } | { readonly from: string });

const made = new Set<string>();

answerAll((order: WriteOrder) => {
  const full = path.join(order.root, order.file);
  const folder = path.dirname(full);
  if (!made.has(folder)) {
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  }
  if ('from' in order) copyFileSync(order.from, full);
  else writeFileSync(full, order.content);
  return null;
});
