import { Keeper, type Build } from './offline/keeper.ts';
import { pulse, type Answers, type Question, type Reply } from './offline/messages.ts';

// The service worker: the host's answer comes first, so that a reader with a connection sees what is there now; what was read and
// what was saved is given where no answer comes.

/** Written before the program by the build. */
declare const warraqOffline: Build;

const worker = globalThis as unknown as ServiceWorkerScope;
const { scope } = worker.registration;
const keeper = new Keeper(scope, warraqOffline);

// A file that is kept is not waited for longer than this.
const patience = 4000;

/** The path of an address below the site's root: that of the file which a host gives for it. Null for another site. */
function pathOf(url: string): string | null {
  if (!url.startsWith(scope)) return null;
  const [address = ''] = url.slice(scope.length).split(/[?#]/u);
  const path = decodeURIComponent(address);
  if (path === '' || path.endsWith('/')) return `${path}index.html`;
  // Some hosts leave the ending out of their addresses.
  return /\.[^/]*$/u.test(path) ? path : `${path}.html`;
}

worker.addEventListener('install', (event) => {
  event.waitUntil(keeper.install().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

async function takeOver(): Promise<void> {
  await worker.clients.claim();
  await keeper.settle();
  const pages = await worker.clients.matchAll({ type: 'window' });
  await keeper.keep(pages.flatMap(({ url }) => pathOf(url) ?? []));
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathOf(request.url);
  if (request.method !== 'GET' || path === null || /^(?:data\/|offline\/|offline-worker\.js$)/u.test(path)) return;
  event.respondWith(serve(event, path));
});

async function serve(event: FetchEvent, path: string): Promise<Response> {
  const { request } = event;
  const answer = await keeper.answer(request, path, patience, (work) => {
    event.waitUntil(work);
  });
  if (answer) return answer;
  if (request.mode !== 'navigate' || path === 'offline.html') return Response.error();
  return Response.redirect(`${scope}offline.html?page=${encodeURIComponent(path)}`);
}

worker.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (!port) return;
  const reply = (said: Reply) => {
    port.postMessage(said);
  };
  const beat = setInterval(reply, pulse, { isAtWork: true });
  const answering = answerTo(event.data as Question).then(
    (answer) => {
      reply({ answer });
    },
    (error: unknown) => {
      reply({ error: String(error) });
    },
  );
  event.waitUntil(
    answering.finally(() => {
      clearInterval(beat);
    }),
  );
});

function answerTo({ kind, about }: Question): Promise<Answers[keyof Answers]> {
  const paths = about ?? [];
  switch (kind) {
    case 'state':
      return keeper.state();
    case 'missing':
      return keeper.missing(paths);
    case 'keep':
      return keeper.keep(paths);
    case 'drop':
      return keeper.drop(paths);
    case 'unsaved':
      return keeper.unsaved(paths);
  }
}
