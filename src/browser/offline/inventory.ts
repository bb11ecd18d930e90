import type { Directory, PieceEntry, SiteFile } from '../../exports/inventory.ts';

/** The files of one build: for each path the name of its bytes. Lists are loaded when a path is asked for that stands in them. */
export interface Inventory {
  readonly directory: Directory;
  /** The name of the list that a path would stand in; null where no list could have it. */
  listOf(path: string): string | null;
  /** The name of the file's bytes, or null where the build has no such file. */
  nameOf(path: string): Promise<string | null>;
  /** All files of a top folder. */
  filesOf(folder: string): Promise<readonly SiteFile[]>;
}

/** Opens the inventory that a directory describes; `load` brings a list by its name. */
export function openInventory(directory: Directory, load: (name: string) => Promise<readonly SiteFile[]>): Inventory {
  const lists = new Map<string, Promise<ReadonlyMap<string, SiteFile>>>();
  const list = (name: string) => {
    let known = lists.get(name);
    if (!known) {
      known = load(name).then((files) => new Map(files.map((file) => [file[0], file])));
      // What could not be had now may be had later.
      known.catch(() => lists.delete(name));
      lists.set(name, known);
    }
    return known;
  };
  const piecesOf = (folder: string) => (Object.hasOwn(directory, folder) ? directory[folder]! : []);
  const listOf = (path: string) => pieceWith(piecesOf(topOf(path)), path)?.[1] ?? null;
  return {
    directory,
    listOf,
    nameOf: async (path) => {
      const name = listOf(path);
      return name === null ? null : ((await list(name)).get(path)?.[1] ?? null);
    },
    filesOf: async (folder) => {
      const pieces = await Promise.all(piecesOf(folder).map(([, name]) => list(name)));
      return pieces.flatMap((files) => [...files.values()]);
    },
  };
}

/** The top folder of a path: `2016` of 2016/10/a.html, `''` of index.html. */
export function topOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
}

// The last piece that begins at or before the path.
function pieceWith(pieces: readonly PieceEntry[], path: string): PieceEntry | undefined {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]![0] <= path) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}
