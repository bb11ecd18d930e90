import type { Directory, SiteFile } from '../../exports/inventory.ts';
import { openInventory, type Inventory } from './inventory.ts';
import { KeptFiles, nameOfBytes } from './kept-files.ts';
import type { Outcome } from './messages.ts';

/** The host has no longer, or not yet, what this build has there. */
class ChangedError extends Error {}

/** What came of asking for a file, by what was thrown. */
export function outcomeOf(thrown: unknown): Outcome {
  if (thrown instanceof ChangedError) return 'changed';
  return thrown instanceof DOMException && thrown.name === 'QuotaExceededError' ? 'full' : 'unreachable';
}

/**
 * The files of one build, from the host or kept from before. Every file is held against the inventory of the build before it is
 * kept or given, so a site that changed on its host meanwhile is never mixed with what was there before.
 */
export class BuildFiles {
  readonly kept: KeptFiles;
  readonly #scope: string;
  readonly #build: string;
  #inventory: Promise<Inventory> | null = null;
  #isReachable = true;

  constructor(scope: string, build: string) {
    this.#scope = scope;
    this.#build = build;
    this.kept = new KeptFiles(scope, this.cacheName('files'));
  }

  /** False where the host did not answer when it was last asked. */
  get isReachable(): boolean {
    return this.#isReachable;
  }

  /** The inventory of the build. Rejects where it is not kept and can't be had. */
  open(): Promise<Inventory> {
    if (!this.#inventory) {
      const opening = this.#loadDirectory().then((directory) =>
        openInventory(directory, (name) => this.loadList(name)),
      );
      opening.catch(() => {
        this.#inventory = null;
      });
      this.#inventory = opening;
    }
    return this.#inventory;
  }

  /** The kept file, or null. */
  async find(path: string): Promise<Response | null> {
    try {
      const name = await (await this.open()).nameOf(path);
      return name === null ? null : await this.kept.find({ path, name });
    } catch {
      // No list, no way to know the file for one of this build.
      return null;
    }
  }

  /** Keeps an answer of the host, if it is this build's file. */
  async remember(path: string, response: Response): Promise<void> {
    try {
      const name = await (await this.open()).nameOf(path);
      if (name === null || (await this.kept.find({ path, name }))) return;
      const bytes = await response.arrayBuffer();
      if ((await nameOfBytes(bytes)) === name) await this.kept.put({ path, name }, bytes, typeOf(response));
    } catch {
      // The reader has the page; that it could not be kept too is told where it is asked for.
    }
  }

  /** Brings a file and keeps it. */
  async keep(path: string): Promise<Outcome> {
    try {
      const name = await (await this.open()).nameOf(path);
      if (name === null) return 'changed';
      if (await this.kept.find({ path, name })) return 'kept';
      const found = await this.#bring(path, name);
      if (!found) return 'changed';
      await this.kept.put({ path, name }, found.bytes, found.type);
      return 'kept';
    } catch (error) {
      return outcomeOf(error);
    }
  }

  /** Asks the host. */
  async fetch(request: Request): Promise<Response> {
    try {
      const response = await fetch(request);
      this.#isReachable = true;
      return response;
    } catch (error) {
      this.#isReachable = false;
      throw error;
    }
  }

  /** A list of the inventory, which is kept with the files it tells of. */
  async loadList(name: string): Promise<readonly SiteFile[]> {
    const file = { path: `offline/${name}.json`, name };
    const known = await this.kept.find(file);
    if (known) return (await known.json()) as SiteFile[];
    const found = await this.#bring(file.path, name);
    if (!found) throw new ChangedError(`${file.path} is not what the inventory says`);
    await this.kept.put(file, found.bytes, found.type);
    return JSON.parse(new TextDecoder().decode(found.bytes)) as SiteFile[];
  }

  // The one file of a build's own cache: the cache is there as long as the build is.
  async #loadDirectory(): Promise<Directory> {
    const cache = await caches.open(this.cacheName(this.#build));
    const address = `${this.#scope}offline/${this.#build}.json`;
    const known = await cache.match(address);
    if (known) return (await known.json()) as Directory;
    const response = await this.fetch(new Request(address));
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    await cache.put(address, response.clone());
    return (await response.json()) as Directory;
  }

  // The bytes of this name; the browser's own cache may hold those of a former build.
  async #bring(path: string, name: string): Promise<{ readonly bytes: ArrayBuffer; readonly type: string } | null> {
    for (const cache of ['default', 'reload'] as const) {
      const response = await this.fetch(new Request(`${this.#scope}${encodeURI(path)}`, { cache }));
      if (response.status >= 500) throw new Error(`${response.status}`);
      const bytes = await response.arrayBuffer();
      if (response.ok && (await nameOfBytes(bytes)) === name) return { bytes, type: typeOf(response) };
    }
    return null;
  }

  /** The name of a cache of this site: several archives may share a host. */
  cacheName(of: string): string {
    return `warraq ${this.#scope} ${of}`;
  }
}

function typeOf(response: Response): string {
  return response.headers.get('content-type') ?? 'application/octet-stream';
}
