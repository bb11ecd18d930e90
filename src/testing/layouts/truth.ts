import type { PartialDate } from '../../arabic/partial-date.ts';

/** A whole day. */
export type Day = PartialDate & { readonly month: number; readonly day: number };

/** What an article is, before anybody writes it as a file. */
export interface Truth {
  readonly headline: string;
  readonly authors: readonly string[];
  readonly date: Day;
  readonly section: string;
  readonly tags: readonly string[];
  readonly paragraphs: readonly string[];
  /** Each stands above the paragraph of that index. */
  readonly subheads: readonly { readonly above: number; readonly text: string }[];
}

/** A file as an archive may hold it, and what a reader must find in it. */
export interface Specimen {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sidecar: { readonly path: string; readonly bytes: Uint8Array } | null;
  readonly expected: Expected;
}

export interface Expected {
  /** Null where the file has no headline: one cut from the lead is right, as long as it is not called sure. */
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly date: PartialDate | null;
  /** The file gives reason to doubt its date: it must not be called sure. */
  readonly doubtful: boolean;
  readonly tags: readonly string[];
  /** Any of these names is right. */
  readonly encodings: readonly string[];
  /** Every word of the text, and no other, is what a reader must see. */
  readonly body: string;
}

/** What a layout has written: text, where it lies, and what of the truth is in it. */
export interface Draft extends Pick<Expected, 'title' | 'authors' | 'date' | 'body'> {
  readonly path: string;
  readonly text: string;
  /** YAML for a file beside it. */
  readonly sidecar?: string;
  readonly doubtful?: boolean;
  readonly tags?: readonly string[];
}
