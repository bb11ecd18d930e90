import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Entry } from '../archive/addresses.ts';
import { nameOfBytes } from '../exports/inventory.ts';
import { filesBelow } from '../io/site-folder.ts';
import { pathOf, type Made, type MadeFile } from './made.ts';

/** Whether all files of a unit stand in the published site. */
export type Stands = (unit: Made) => boolean;

/** By the names of files: somebody may have deleted some. */
export function standsByNames(output: string): Stands {
  const there = new Set(filesBelow(output));
  return ({ files }) => files.every((file) => there.has(pathOf(file)));
}

/**
 * By their bytes: somebody may have edited some, or a computer that went off left them half written. Originals are known by the ledger; of data and inventories no
 * more is known than that they are there.
 */
function standsByBytes(output: string, ledger: readonly Entry[]): Stands {
  const byNames = standsByNames(output);
  const originals = new Map(ledger.map(({ address, sha256 }) => [address.replace(/html$/u, 'txt'), sha256]));
  const isAsMade = (file: MadeFile): boolean => {
    const known = typeof file === 'string' ? originals.get(file) : file[1];
    if (known === undefined) return true;
    const bytes = readFileSync(path.join(output, pathOf(file)));
    return known === (typeof file === 'string' ? createHash('sha256').update(bytes).digest('hex') : nameOfBytes(bytes));
  };
  return (unit) => byNames(unit) && unit.files.every(isAsMade);
}

/** In this folder, null where there is no site; a ledger has bytes verified. */
export function standsIn(output: string | null, ledger: readonly Entry[] | null): Stands {
  if (output === null) return () => false;
  return ledger ? standsByBytes(output, ledger) : standsByNames(output);
}
