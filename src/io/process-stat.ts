import { readFileSync } from 'node:fs';

/** What the system tells of a process: the fields ppid, utime and stime, starttime and rss of proc(5). */
interface ProcessStat {
  readonly parent: number;
  /** That it computed, in ticks. */
  readonly ticks: number;
  /** When it began, which tells it from a later process of the same number. */
  readonly start: string;
  /** Pages of memory that it holds. */
  readonly pages: number;
}

/** What is told of a process at this moment; throws where there is no such process, or no /proc. */
export function readProcessStat(pid: number): ProcessStat {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The third field begins behind the name of the program, which is in brackets and may hold blanks and brackets.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const numberIn = (field: number) => Number(fields[field - 3]);
  return { parent: numberIn(4), ticks: numberIn(14) + numberIn(15), start: fields[22 - 3]!, pages: numberIn(24) };
}
