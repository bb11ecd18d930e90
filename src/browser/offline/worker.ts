import { siteRoot } from '../files.ts';
import { ask, type Answers, type Question, type Questions } from './messages.ts';

/** Asks the worker that is in force, once there is one. */
export async function worker<K extends keyof Questions>(kind: K, about: Questions[K]): Promise<Answers[K]> {
  return ask(await activeWorker(), { kind, about } satisfies Question<K>);
}

/** Waits for the worker of another build to be in force, where the host has one by now. */
export async function renewWorker(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.update();
  const coming = registration?.installing ?? registration?.waiting;
  if (coming) await activated(coming);
}

// `navigator.serviceWorker.ready` never ends where the worker can't be installed, as where there is no room for it.
async function activeWorker(): Promise<ServiceWorker> {
  const { serviceWorker } = navigator;
  const known = await serviceWorker.getRegistration();
  const registration = known ?? (await serviceWorker.register(`${siteRoot}offline-worker.js`));
  if (registration.active) return registration.active;
  const coming = registration.installing ?? registration.waiting;
  if (!coming) throw new Error('there is no worker');
  return activated(coming);
}

function activated(coming: ServiceWorker): Promise<ServiceWorker> {
  return new Promise((resolve, reject) => {
    coming.addEventListener('statechange', () => {
      if (coming.state === 'activated') resolve(coming);
      if (coming.state === 'redundant') reject(new Error('the worker was not installed'));
    });
  });
}
