import type { Digits } from '../arabic/digits.ts';
import { offlineWords as words, sizeWords } from '../strings/offline.ts';
import { siteRoot } from './files.ts';
import type { Answers, MissingFile, Outcome } from './offline/messages.ts';
import { SavablePart } from './offline/savable-part.ts';
import { renewWorker, worker } from './offline/worker.ts';

// The page on which the archive is saved. The worker does the work in small steps; what is saved is what it keeps, so that a saving
// that was cut short goes on from where it was.

/** Written out by the bundle: the digits of the archive. */
declare const warraqDigits: Digits;

// The worker answers after so many files or bytes, whichever come first: so progress is seen, and little is lost.
const filesAStep = 24;
const bytesAStep = 500_000;

const element = (id: string) => document.getElementById(id)!;
const parts = [...document.querySelectorAll<HTMLElement>('[data-part]')].map(
  (part) => new SavablePart(part, warraqDigits),
);

let state: Answers['state'] | null = null;
// What was asked for in turn: the first is under way, unless it was taken out meanwhile. One object a press: a part may be stopped and asked for again.
let savings: readonly Saving[] = [];
let isSaving = false;

interface Saving {
  readonly part: SavablePart;
}

// Not every browser has all of it.
const storage: Partial<StorageManager> | undefined = navigator.storage;

const say = (sentence: string) => {
  element('status').textContent = sentence;
};

async function refresh(): Promise<void> {
  state = await worker('state', null);
  const wanted = new Set(savings.map(({ part }) => part));
  for (const part of parts) if (!wanted.has(part)) part.show(state.folders);
  element('used').textContent = '';
  const { usage = 0 } = (await storage?.estimate?.().catch(() => null)) ?? {};
  if (usage > 0) element('used').textContent = words.used(sizeWords(usage, warraqDigits));
  showArticles(state.articles);
}

/** Has a part saved when those before it are. */
async function add(part: SavablePart): Promise<void> {
  savings = [...savings, { part }];
  part.showWaiting();
  if (isSaving) return;
  isSaving = true;
  // Asks the browser not to clear this away for room. It may refuse, or ask its reader, who may not answer.
  storage?.persist?.().catch(() => undefined);
  try {
    while (savings[0]) await saveNext(savings[0]);
  } finally {
    isSaving = false;
  }
}

async function saveNext(saving: Saving): Promise<void> {
  const { part } = saving;
  const outcome = await save(saving);
  if (outcome === null) return;
  // What hinders one hinders the others too.
  savings = outcome === 'kept' ? savings.filter((one) => one !== saving) : [];
  await refresh();
  say(outcome === 'kept' ? words.saved(part.label) : words[outcome]);
}

/** Saves a part, and what a build that comes meanwhile has of it; null where it was taken out. */
async function save(saving: Saving): Promise<Outcome | null> {
  const { part } = saving;
  part.showSaving(0);
  say(words.saving(part.label));
  for (;;) {
    const { build, folders } = await worker('state', null);
    const outcome = await keepAll(saving, part.foldersOf(folders));
    if (outcome === 'changed') await renewWorker().catch(() => undefined);
    const isDone = outcome !== 'kept' && outcome !== 'changed';
    if (isDone || (await worker('state', null)).build === build) return outcome;
  }
}

async function keepAll(saving: Saving, folders: ReturnType<SavablePart['foldersOf']>): Promise<Outcome | null> {
  const total = folders.reduce((sum, { bytes }) => sum + bytes, 0);
  const missing = await worker(
    'missing',
    folders.map(({ name }) => name),
  );
  if (typeof missing === 'string') return missing;
  let left = missing.reduce((sum, [, bytes]) => sum + bytes, 0);
  for (const step of stepsOf(missing)) {
    if (!savings.includes(saving)) return null;
    saving.part.showSaving(1 - left / Math.max(total, 1));
    const outcome = await worker(
      'keep',
      step.map(([path]) => path),
    );
    if (outcome !== 'kept') return outcome;
    left -= step.reduce((sum, [, bytes]) => sum + bytes, 0);
  }
  return savings.includes(saving) ? 'kept' : null;
}

async function stop(part: SavablePart): Promise<void> {
  savings = savings.filter((one) => one.part !== part);
  await refresh();
  say(words.stopped(part.label));
}

function* stepsOf(files: readonly MissingFile[]): Generator<MissingFile[]> {
  let [step, size]: [MissingFile[], number] = [[], 0];
  for (const file of files) {
    if (step.length >= filesAStep || (step.length > 0 && size + file[1] > bytesAStep)) {
      yield step;
      [step, size] = [[], 0];
    }
    step.push(file);
    size += file[1];
  }
  if (step.length > 0) yield step;
}

async function remove(part: SavablePart): Promise<void> {
  if (!state) return;
  const { folders } = state;
  const names = new Set(part.foldersOf(folders).map(({ name }) => name));
  savings = savings.filter((one) => !one.part.foldersOf(folders).some(({ name }) => names.has(name)));
  await worker('drop', [...names]);
  await refresh();
  say(words.removed(part.label));
}

/** The articles that were kept last, by the headings of their pages. */
function showArticles(articles: Answers['state']['articles']): void {
  const links = articles.map(([path, heading]) => {
    const [item, link] = [document.createElement('li'), document.createElement('a')];
    link.href = path;
    link.textContent = new DOMParser().parseFromString(heading, 'text/html').body.textContent;
    item.append(link);
    return item;
  });
  element('articles').hidden = links.length === 0;
  element('articles')
    .querySelector('ul')!
    .replaceChildren(...links);
}

function sayFailed(error: unknown): void {
  reportError(error);
  savings = [];
  if (state) for (const part of parts) part.show(state.folders);
  say(words.failed);
}

/** Says which page could not be opened, where the worker led here in its place. */
function showMissing(): void {
  const path = new URLSearchParams(location.search).get('page');
  if (path === null) return;
  const retry = new URL(path, siteRoot);
  if (retry.href.startsWith(siteRoot)) (element('retry') as HTMLAnchorElement).href = retry.href;
  element('missing').hidden = false;
}

async function begin(): Promise<void> {
  if (location.protocol === 'file:') {
    say(words.onDisk);
    return;
  }
  if (!('serviceWorker' in navigator)) {
    say(words.noWorker);
    return;
  }
  showMissing();
  say(words.starting);
  for (const part of parts) {
    part.on('save', () => {
      add(part).catch(sayFailed);
    });
    part.on('stop', () => {
      stop(part).catch(sayFailed);
    });
    part.on('remove', () => {
      remove(part).catch(sayFailed);
    });
  }
  await refresh();
  element('offline').hidden = false;
  say('');
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (!isSaving) refresh().catch(sayFailed);
  });
}

begin().catch(sayFailed);
