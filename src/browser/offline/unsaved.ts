import { ask } from './messages.ts';

// Results are not held up by a worker that is slow to wake.
const patience = 1000;

/** Whether the host can't be reached, and which of these pages can then not be opened. Where no worker runs, nothing is known to be amiss. */
export async function unsavedOf(
  paths: readonly string[],
): Promise<{ readonly isCutOff: boolean; readonly unsaved: readonly string[] }> {
  const nothing = { isCutOff: false, unsaved: [] };
  if (!('serviceWorker' in navigator)) return nothing;
  const worker = navigator.serviceWorker.controller;
  return worker ? ask(worker, { kind: 'unsaved', about: paths }, patience).catch(() => nothing) : nothing;
}
