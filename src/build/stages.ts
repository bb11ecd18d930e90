import { readProcessTree } from '../io/process-tree.ts';

/** How far a stage of a build has come. */
export interface StageState {
  readonly name: string;
  /** What is counted, `files`; null where nothing is. */
  readonly unit: string | null;
  readonly done: number;
  /** What `done` will come to; null where that is not known before. */
  readonly total: number | null;
  /** Since it began. */
  readonly seconds: number;
  /** The most that all processes of the build held at a time while it lasted; null where the system does not tell. */
  readonly peakBytes: number | null;
}

/** Something that is made anew, and what it depends on that changed: {what: 'volume 2016/10/', why: ['articles']}. */
export interface Reason {
  readonly what: string;
  readonly why: readonly string[];
}

/** Hears how a build goes on. */
export interface Progress {
  /** What is read and made anew, and why; told once, when all of it is planned. */
  readonly explained: (reasons: readonly Reason[]) => void;
  /** The stages that go on side by side, in the order of their beginning: at every beginning and end, and a few times a second. */
  readonly underWay: (stages: readonly StageState[]) => void;
  /** A stage that came to its end; at last the whole build, as `total`. */
  readonly ended: (stage: StageState) => void;
}

/** A stage that goes on. */
export interface Stage {
  /** So many more are to be done. */
  readonly expect: (count: number) => void;
  /** So many more are done. */
  readonly add: (count: number) => void;
  /** So many more are done when this is; gives what it gives. */
  readonly count: <T>(work: Promise<T>, count: number) => Promise<T>;
  readonly end: () => void;
}

/** The stages of one build. */
export interface Stages {
  readonly begin: (name: string, unit?: string, total?: number) => Stage;
  readonly explain: Progress['explained'];
  /** The build is over, whatever became of its stages. */
  readonly close: () => void;
}

interface Running extends Omit<StageState, 'seconds'> {
  readonly start: number;
  total: number | null;
  done: number;
  peakBytes: number | null;
}

const everyMilliseconds = 250;

/** Watches over the stages of a build that begins now, and tells of them. */
export function openStages(progress: Progress): Stages {
  const running = new Set<Running>();
  const whole = start('total', null, null);
  const tell = () => {
    progress.underWay([...running].map(stateOf));
  };
  const timer = setInterval(() => {
    look();
    tell();
  }, everyMilliseconds);
  timer.unref();
  return {
    begin: (name, unit, total) => {
      const stage = start(name, unit ?? null, total ?? null);
      running.add(stage);
      tell();
      const add = (count: number) => {
        stage.done += count;
      };
      return {
        expect: (count) => {
          stage.total = (stage.total ?? 0) + count;
        },
        add,
        count: async (work, count) => {
          const result = await work;
          add(count);
          return result;
        },
        end: () => {
          look();
          running.delete(stage);
          progress.ended(stateOf(stage));
          tell();
        },
      };
    },
    explain: progress.explained,
    close: () => {
      clearInterval(timer);
      running.clear();
      look();
      progress.ended(stateOf(whole));
    },
  };

  function look(): void {
    const processes = readProcessTree(process.pid);
    if (!processes) return;
    const bytes = processes.reduce((sum, use) => sum + use.bytes, 0);
    for (const stage of [whole, ...running]) stage.peakBytes = Math.max(stage.peakBytes ?? 0, bytes);
  }
}

function start(name: string, unit: string | null, total: number | null): Running {
  return { name, unit, total, done: 0, peakBytes: null, start: performance.now() };
}

function stateOf({ start, ...stage }: Running): StageState {
  return { ...stage, seconds: (performance.now() - start) / 1000 };
}
