import { readFileSync, readdirSync } from 'node:fs';
import { endianness } from 'node:os';
import { readProcessStat } from './process-stat.ts';

/** What a process uses at this moment. */
interface ProcessUse {
  /** Its number and the time of its start, which tell it from a later process of the same number. */
  readonly key: string;
  /** Resident memory, pages that it shares with others included. */
  readonly bytes: number;
  /** Of the processor, since it began. */
  readonly cpuSeconds: number;
}

/** A process and all that descend from it, as they are now; null where the system has no /proc (proc(5): Linux has). */
export function readProcessTree(root: number): readonly ProcessUse[] | null {
  const processes = new Map<number, { readonly parent: number; readonly use: ProcessUse }>();
  try {
    for (const name of readdirSync('/proc')) if (/^\d+$/u.test(name)) readProcess(Number(name), processes);
  } catch {
    return null;
  }
  if (!processes.has(process.pid)) return null;
  const belongs = (pid: number): boolean => pid === root || (processes.has(pid) && belongs(processes.get(pid)!.parent));
  return [...processes].filter(([pid]) => belongs(pid)).map(([, { use }]) => use);
}

// The kernel counts these for programs in hundredths of a second, whatever its own clock is (USER_HZ).
const ticksASecond = 100;

function readProcess(pid: number, into: Map<number, { parent: number; use: ProcessUse }>): void {
  try {
    const { parent, ticks, start, pages } = readProcessStat(pid);
    const use = { key: `${pid} ${start}`, bytes: pages * pageBytes(), cpuSeconds: ticks / ticksASecond };
    into.set(pid, { parent, use });
  } catch {
    // It ended while it was looked at.
  }
}

let known: number | null = null;

// From the auxiliary vector, pairs of words: AT_PAGESZ is 6 (getauxval(3)).
function pageBytes(): number {
  if (known !== null) return known;
  const bytes = readFileSync('/proc/self/auxv');
  const wordAt = (at: number) => Number(endianness() === 'LE' ? bytes.readBigUInt64LE(at) : bytes.readBigUInt64BE(at));
  known = 4096;
  for (let at = 0; at + 16 <= bytes.length; at += 16) if (wordAt(at) === 6) known = wordAt(at + 8);
  return known;
}
