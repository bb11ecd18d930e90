import type { Progress, StageState } from '../build/stages.ts';

/** What a table of stages hears. */
export type StageLines = Omit<Progress, 'explained'>;

/** Where lines go: a stream, a terminal where it says so. */
export interface LineStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

/**
 * Writes a table of the stages, a row as each ends. On a terminal the stages under way stand below it, with how much of
 * them is done and the time left; elsewhere nothing is written between the rows.
 */
export function writeStageLines(stream: LineStream): StageLines {
  const isLive = stream.isTTY === true && process.env['TERM'] !== 'dumb';
  let [rows, shown] = [0, 0];
  const show = (kept: readonly string[], live: readonly string[]) => {
    // Up to the first of the lines that were under way, and all below is cleared (ECMA-48: CPL, ED).
    const over = shown === 0 ? '' : `\u001b[${shown}F\u001b[J`;
    const lines = [...kept, ...live.map((line) => line.slice(0, widthOf(stream) - 1))];
    shown = live.length;
    stream.write(over + lines.map((line) => `${line}\n`).join(''));
  };
  return {
    underWay: (stages) => {
      if (isLive) show([], stages.map(formatUnderWay));
    },
    ended: (stage) => {
      const heading = rows++ === 0 ? [head] : [];
      // A build that ended before its first stage has no table, and no sum of it.
      if (stage.name === 'total' && heading.length > 0) show([], []);
      else show([...heading, formatStage(stage)], []);
    },
  };
}

/** Writes one line of JSON as each stage ends: its name and unit, how many were done, seconds, peak memory. */
export function writeStageJson(stream: LineStream): StageLines {
  return {
    underWay: () => undefined,
    ended: ({ name: stage, unit, done, seconds, peakBytes }) => {
      const rounded = Math.round(seconds * 1000) / 1000;
      stream.write(
        `${JSON.stringify({ stage, unit, done: unit === null ? null : done, seconds: rounded, peakBytes })}\n`,
      );
    },
  };
}

// Some terminals say 0 where they do not know.
const widthOf = ({ columns = 0 }: LineStream) => (columns > 0 ? columns : 80);

const row = (name: string, done: string, time: string, rate: string, last: string) =>
  `${name.padEnd(9)}${done.padStart(18)}${time.padStart(12)}${rate.padStart(12)}${last.padStart(14)}`;

const head = row('stage', 'done', 'time', 'a second', 'peak memory');

/** `read           30,000 files      12.3 s       2,439      0.83 GiB`; what is not counted or not known is left blank. */
export function formatStage({ name, unit, done, seconds, peakBytes }: StageState): string {
  const memory = peakBytes === null ? '' : `${(peakBytes / 2 ** 30).toFixed(2)} GiB`;
  const [counted, rate] = unit === null ? ['', ''] : [`${number(done)} ${unit}`, number(done / seconds)];
  return row(name, counted, `${seconds.toFixed(1)} s`, rate, memory).trimEnd();
}

/** `read     1,000 of 30,000 files   3 %   2,439 a second   12 s left`, as much of it as is known. */
export function formatUnderWay({ name, unit, done, total, seconds }: StageState): string {
  const elapsed = formatDuration(seconds);
  if (unit === null) return `${name.padEnd(9)}${elapsed}`;
  if (total === null || total === 0) return `${name.padEnd(9)}${number(done)} ${unit}   ${elapsed}`;
  const share = `${name.padEnd(9)}${number(done)} of ${number(total)} ${unit}   ${Math.floor((100 * done) / total)} %`;
  if (done === 0) return `${share}   ${elapsed}`;
  const left = done < total ? `   ${formatDuration((seconds * (total - done)) / done)} left` : '';
  return `${share}   ${number(done / seconds)} a second${left}`;
}

/** `8 s`, `3 min 20 s`, `2 h 5 min`. */
export function formatDuration(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${whole % 60} s` : `${whole} s`;
}

function number(value: number): string {
  return Math.round(value).toLocaleString('en');
}
