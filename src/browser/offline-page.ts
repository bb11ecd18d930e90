import type { Digits } from '../arabic/digits.ts';
import { offlineWords as words, sizeWords } from '../strings/offline.ts';
import { siteRoot } from './files.ts';
import { ask, type Answers, type Question, type Questions } from './offline/messages.ts';
import { SavablePart } from './offline/savable-part.ts';

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
// The saving that is under way; another one, or none, in its place ends it.
let saving: SavablePart | null = null;

// Not every browser has all of it.
const storage: Partial<StorageManager> | undefined = navigator.storage;

const say = (sentence: string) => {
  element('status').textContent = sentence;
};

async function worker<K extends keyof Questions>(kind: K, about: Questions[K]): Promise<Answers[K]> {
  return ask(await activeWorker(), { kind, about } satisfies Question<K>);
}

// `navigator.serviceWorker.ready` never ends where the worker can't be installed, as where there is no room for it.
async function activeWorker(): Promise<ServiceWorker> {
  const { serviceWorker } = navigator;
  const known = await serviceWorker.getRegistration();
  const registration = known ?? (await serviceWorker.register(`${siteRoot}offline-worker.js`));
  if (registration.active) return registration.active;
  const coming = registration.installing ?? registration.waiting;
  if (!coming) throw new Error('there is no worker');
  return new Promise((resolve, reject) => {
    coming.addEventListener('statechange', () => {
      if (coming.state === 'activated') resolve(coming);
      if (coming.state === 'redundant') reject(new Error('the worker was not installed'));
    });
  });
}

async function refresh(): Promise<void> {
  state = await worker('state', null);
  for (const part of parts) part.show(state.folders);
  element('used').textContent = '';
  const { usage = 0 } = (await storage?.estimate?.()) ?? {};
  if (usage > 0) element('used').textContent = words.used(sizeWords(usage, warraqDigits));
  showArticles(state.articles);
}

async function save(part: SavablePart): Promise<void> {
  if (!state) return;
  saving = part;
  const folders = part.foldersOf(state.folders);
  const total = folders.reduce((sum, { bytes }) => sum + bytes, 0);
  part.showSaving(0);
  say(words.saving(part.label));
  // Asks the browser not to clear this away for room; it may refuse.
  await storage?.persist?.();
  const missing = await worker(
    'missing',
    folders.map(({ name }) => name),
  );
  let left = missing.reduce((sum, [, bytes]) => sum + bytes, 0);
  for (const step of stepsOf(missing)) {
    if (saving !== part) return;
    part.showSaving(1 - left / Math.max(total, 1));
    const outcome = await worker(
      'keep',
      step.map(([path]) => path),
    );
    if (outcome !== 'kept') {
      await end(words[outcome]);
      return;
    }
    left -= step.reduce((sum, [, bytes]) => sum + bytes, 0);
  }
  if (saving === part) await end(words.saved(part.label));
}

async function end(sentence: string): Promise<void> {
  saving = null;
  await refresh();
  say(sentence);
}

function* stepsOf(files: Answers['missing']): Generator<Answers['missing'][number][]> {
  let [step, size]: [Answers['missing'][number][], number] = [[], 0];
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
  await worker(
    'drop',
    part.foldersOf(state.folders).map(({ name }) => name),
  );
  await end(words.removed(part.label));
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
  saving = null;
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
      save(part).catch(sayFailed);
    });
    part.on('stop', () => {
      end(words.stopped(part.label)).catch(sayFailed);
    });
    part.on('remove', () => {
      remove(part).catch(sayFailed);
    });
  }
  await refresh();
  element('offline').hidden = false;
  say('');
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (!saving) refresh().catch(sayFailed);
  });
}

begin().catch(sayFailed);
