import { createInstance, type Client } from 'pagefind-client';
import { siteRoot, takeFailures } from '../files.ts';
import type { Groups } from '../groups.ts';
import type { Manifest } from '../manifest.ts';
import { language, numberOf, openFolder } from './pagefind-files.ts';
import type { Engine, Hit, Question } from './engine.ts';

// Pagefind scans all words that it has loaded for every term, so a client that has answered for long is let go.
const mostTerms = 600;

interface Opened {
  readonly client: Promise<Client>;
  terms: number;
}

/** The engine over Pagefind's bundles: each is a client of its own, opened when it is first asked, so that a search reads no bundle that can't hold its words or its dates. */
export function openPagefind({ bundles, pagefind }: Pick<Manifest, 'bundles' | 'pagefind'>, groups: Groups): Engine {
  const opened: (Opened | undefined)[] = [];
  const starts = bundles.map((_, n) => bundles.slice(0, n).reduce((sum, { articles }) => sum + articles, 0));
  let first: Promise<Client> | null = null;

  const open = async (folder: string): Promise<Client> => {
    const start = async (after: Promise<Client> | null) => {
      // All clients share one machine, which the first one starts; two that start it at once take each other's.
      await after;
      const client = createClient(folder);
      // To load nothing waits until it can be asked; its own `init` does not.
      await client.preload('');
      return client;
    };
    const client = start(first);
    first ??= client;
    return client;
  };

  const clientOf = (bundle: number, terms: number): Promise<Client> => {
    const known = opened[bundle];
    if (known && known.terms < mostTerms) {
      known.terms += terms;
      return known.client;
    }
    const client = open(openFolder(bundle, groups, pagefind));
    opened[bundle] = { client, terms };
    return client;
  };

  const ask = async (bundle: number, { terms, asPhrase }: Question): Promise<readonly Hit[]> => {
    const client = await clientOf(bundle, terms.length);
    // Of the files of a beginning Pagefind loads the first one only.
    const keys = terms.flatMap((term) => (term.keys.length > 1 ? term.keys : []));
    if (keys.length > 0) await client.preload(keys.join(' '));
    const asked = terms.map(({ key }) => key).join(' ');
    const { results } = await client.search(asPhrase && terms.length > 1 ? `"${asked}"` : asked);
    return results.map(({ id, score, words }) => ({
      article: starts[bundle]! + numberOf(id),
      score,
      places: words,
    }));
  };

  return {
    find: async (question) => {
      const { terms } = question;
      if (terms.length === 0) return [];
      const asked = question.bundles.filter((bundle) =>
        terms.every((term) => term.bundles === null || term.bundles.includes(bundle)),
      );
      takeFailures();
      const answers = await Promise.allSettled(asked.map((bundle) => ask(bundle, question)));
      const failures = [
        ...takeFailures(),
        ...answers.flatMap((answer) => (answer.status === 'rejected' ? [String(answer.reason)] : [])),
      ];
      if (failures.length > 0) {
        // What Pagefind has not loaded it never asks for again.
        opened.length = 0;
        first = null;
        throw new Error(`not loaded: ${failures.join(', ')}`);
      }
      return answers
        .flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
        .sort((a, b) => b.score - a.score || a.article - b.article);
    },
  };
}

function createClient(folder: string): Client {
  return createInstance({
    basePath: new URL(folder, siteRoot).href,
    baseUrl: '/',
    noWorker: true,
    language,
    // What is read of the folder never changes while the page is open.
    metaCacheTag: '0',
    ranking: {},
  });
}
