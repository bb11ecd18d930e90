import { createHash } from 'node:crypto';
import { hashText } from '../arabic/text-hash.ts';

/** A file of the site that a browser may keep: path from the site root, the name of its bytes, their number. */
export type SiteFile = readonly [path: string, name: string, bytes: number];

/** Some files that stand together in the order of their paths. */
export interface Piece {
  readonly files: readonly SiteFile[];
  /** `[[path, name, bytes], …]` as JSON. */
  readonly text: string;
}

/** What the directory says of a piece: its first path, the name of its text, how many files and bytes are in it. */
export type PieceEntry = readonly [first: string, name: string, files: number, bytes: number];

/** The pieces by the top folder of their files, `''` for those at the root: `{"2016": [["2016/01/a.html", …], …]}`. */
export type Directory = Readonly<Record<string, readonly PieceEntry[]>>;

/**
 * The name of some bytes: the first 48 bits of their SHA-256, in hexadecimal digits. It tells the bytes of one build from those of
 * another, of files that have the same path; a browser makes it in the same way.
 */
export function nameOfBytes(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest().subarray(0, 6).toString('hex');
}

/** Cuts the files of one top folder, sorted by path, into pieces. Where a piece begins is a matter of the path alone, so that a new file changes the piece it falls into, and no other. */
export function* piecesOf(files: Iterable<SiteFile>): Generator<Piece> {
  let piece: SiteFile[] = [];
  for (const file of files) {
    if (piece.length > 0 && beginsPiece(file[0])) {
      yield pieceOf(piece);
      piece = [];
    }
    piece.push(file);
  }
  if (piece.length > 0) yield pieceOf(piece);
}

/** The line of the directory for a piece. */
export function entryOf({ files, text }: Piece): PieceEntry {
  return [files[0]![0], nameOfBytes(text), files.length, files.reduce((sum, [, , bytes]) => sum + bytes, 0)];
}

// One path of 256: a reader who opens a page loads some 3 kB of such a list to know the page's bytes for those of this build.
function beginsPiece(path: string): boolean {
  return hashText(path) % 256 === 0;
}

function pieceOf(files: readonly SiteFile[]): Piece {
  return { files, text: JSON.stringify(files) };
}
