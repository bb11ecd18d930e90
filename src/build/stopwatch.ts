/** Told as the build goes on: a stage that ended, and the seconds since the build began. */
export type Progress = (stage: string, seconds: number) => void;

/** Tells `progress` each stage as it ends, with the seconds since the watch was started. */
export function stopwatch(progress: Progress): (stage: string) => void {
  const start = performance.now();
  return (stage) => {
    progress(stage, (performance.now() - start) / 1000);
  };
}
