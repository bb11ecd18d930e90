import type { SiteFile } from '../../exports/inventory.ts';
import { BuildFiles, outcomeOf } from './build-files.ts';
import { topOf } from './inventory.ts';
import type { Answers, Outcome } from './messages.ts';

/** The build that a worker was written for. */
export interface Build {
  readonly build: string;
  /** What is kept from the first visit on, and not removed with the rest. */
  readonly core: readonly string[];
}

const inFlight = 6;
const shown = 20;
const articlePath = /^(?:\d{4}\/\d{2}|undated)\/(?!index[.-])[^/]+\.html$/u;

/** What the service worker does with the files of its build. */
export class Keeper {
  readonly #files: BuildFiles;
  readonly #build: Build;

  constructor(scope: string, build: Build) {
    this.#build = build;
    this.#files = new BuildFiles(scope, build.build);
  }

  /** Brings what this build needs before it may take over: its inventory, as far as files are kept, and its core. Rejects where the host has another build already. */
  async install(): Promise<void> {
    const inventory = await this.#files.open();
    const kept = await this.#files.kept.list();
    const lists = new Set(kept.map(({ path }) => inventory.listOf(path)));
    await inParallel([...lists], async (name) => {
      if (name !== null) await this.#files.loadList(name);
    });
    const outcome = await this.keep(this.#build.core);
    if (outcome !== 'kept') throw new Error(`the core was not kept: ${outcome}`);
  }

  /** Removes what belongs to other builds only. */
  async settle(): Promise<void> {
    const own = new Set([this.#files.cacheName('files'), this.#files.cacheName(this.#build.build)]);
    const names = await caches.keys();
    const others = names.filter((name) => name.startsWith(this.#files.cacheName('')) && !own.has(name));
    await Promise.all(others.map((name) => caches.delete(name)));
    const inventory = await this.#files.open();
    const lists = new Set(Object.values(inventory.directory).flatMap((pieces) => pieces.map(([, name]) => name)));
    for (const file of await this.#files.kept.list()) {
      const isList = topOf(file.path) === 'offline';
      const belongs = isList ? lists.has(file.name) : file.name === (await inventory.nameOf(file.path));
      if (!belongs) await this.#files.kept.drop(file);
    }
  }

  /** The host's answer to a request, which is kept if it is a file of this build. Where the host fails, or a kept file is waited for longer than `patience` milliseconds, the kept file; null where neither is to be had. */
  async answer(
    request: Request,
    path: string,
    patience: number,
    later: (work: Promise<unknown>) => void,
  ): Promise<Response | null> {
    const fromNetwork = this.#files.fetch(request).then((response) => {
      if (response.ok && response.type === 'basic') later(this.#files.remember(path, response.clone()));
      return response;
    });
    const inTime = new Promise<null>((resolve) => setTimeout(resolve, patience, null));
    try {
      const first = await Promise.race([fromNetwork, inTime]);
      if (first && first.status < 500) return first;
      return (await this.#files.find(path)) ?? (await fromNetwork);
    } catch {
      return this.#files.find(path);
    }
  }

  /** Has files kept; the first thing that goes wrong ends it. */
  async keep(paths: readonly string[]): Promise<Outcome> {
    let outcome: Outcome = 'kept';
    await inParallel(paths, async (path) => {
      const one = outcome === 'kept' ? await this.#files.keep(path) : outcome;
      // Those under way beside it may still succeed.
      if (one !== 'kept') outcome = one;
    });
    return outcome;
  }

  async state(): Promise<Answers['state']> {
    const { directory } = await this.#files.open();
    const paths = [...new Set((await this.#files.kept.list()).map(({ path }) => path))];
    const [kept, core] = [countByTop(paths), countByTop(this.#build.core)];
    const folders = Object.entries(directory).map(([name, pieces]) => ({
      name,
      files: pieces.reduce((sum, [, , files]) => sum + files, 0),
      bytes: pieces.reduce((sum, [, , , bytes]) => sum + bytes, 0),
      kept: kept.get(name) ?? 0,
      core: core.get(name) ?? 0,
    }));
    const last = paths.filter((path) => articlePath.test(path)).slice(-shown);
    const articles = await Promise.all(last.reverse().map((path) => this.#withHeading(path)));
    return { build: this.#build.build, folders, articles };
  }

  async #withHeading(path: string): Promise<readonly [string, string]> {
    const text = (await (await this.#files.find(path))?.text()) ?? '';
    return [path, /<h1[ >].*?<\/h1>/su.exec(text)?.[0] ?? ''];
  }

  async missing(folders: readonly string[]): Promise<Answers['missing']> {
    const inventory = await this.#files.open();
    const kept = new Set((await this.#files.kept.list()).map(({ path, name }) => `${name} ${path}`));
    const files: SiteFile[] = [];
    try {
      for (const folder of folders) files.push(...(await inventory.filesOf(folder)));
    } catch (error) {
      return outcomeOf(error);
    }
    return files.filter(([path, name]) => !kept.has(`${name} ${path}`)).map(([path, , bytes]) => [path, bytes]);
  }

  async drop(folders: readonly string[]): Promise<null> {
    const [dropped, core] = [new Set(folders), new Set(this.#build.core)];
    const files = (await this.#files.kept.list()).filter(({ path }) => dropped.has(topOf(path)) && !core.has(path));
    await inParallel(files, (file) => this.#files.kept.drop(file));
    return null;
  }

  /** The pages that can not be opened now; none while the host answers. */
  async unsaved(paths: readonly string[]): Promise<Answers['unsaved']> {
    if (this.#files.isReachable) return { isCutOff: false, unsaved: [] };
    const found = await Promise.all(paths.map((path) => this.#files.find(path)));
    return { isCutOff: true, unsaved: paths.filter((_, index) => found[index] === null) };
  }
}

async function inParallel<T>(list: readonly T[], work: (one: T) => Promise<unknown>): Promise<void> {
  let next = 0;
  const line = async () => {
    while (next < list.length) await work(list[next++]!);
  };
  await Promise.all(Array.from({ length: inFlight }, line));
}

function countByTop(paths: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(topOf(path), (counts.get(topOf(path)) ?? 0) + 1);
  return counts;
}
