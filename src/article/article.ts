import type { PartialDate } from '../arabic/partial-date.ts';
import type { Encoding } from '../settings/encodings.ts';

export type { Encoding } from '../settings/encodings.ts';

/** What was taken out of the shown text because it came from what was around the article, not from its writer; `src/article/parse/page-lines.ts` has an example of most. */
export type DebrisRule =
  | 'script'
  | 'code-line'
  | 'word-paste'
  | 'share-bar'
  | 'related'
  | 'permalink'
  | 'photo-caption'
  | 'page-line'
  | 'page-number'
  | 'mail-head'
  | 'lost-line'
  | 'wire-mark'
  | 'contact'
  | 'release-note'
  | 'repeated-headline';

/** Why a line is no longer in the text: it became a value, or was debris. */
export type TakenRule = Rule | DebrisRule;

/** How a value came to be known; `src/strings` has a sentence for each, shown in the provenance panel. */
export type Rule =
  | 'front-matter'
  | 'sidecar'
  | 'label'
  | 'tag-line'
  | 'permalink'
  | 'html-meta'
  | 'html-title'
  | 'markdown-heading'
  | 'first-line'
  | 'lead'
  | 'byline-line'
  | 'foot-credits'
  | 'byline-in-lead'
  | 'date-line'
  | 'masthead'
  | 'dateline'
  | 'file-name'
  | 'folder'
  | 'folder-rule'
  | 'settings';

/** Numbers that are a date only with the day first (23/05/2010), only with the month first (05/23/2010), or either way (03/04/2010). */
export type DateNumbers = 'day-first' | 'month-first' | 'either';

/** Where a value came from. Stated: front matter, sidecar, labelled line. All else is inferred, and says how sure it is. */
export interface Source {
  readonly from: 'stated' | 'inferred';
  readonly rule: Rule;
  readonly confidence: 'sure' | 'likely' | 'unsure';
  /** The file (below `content/`) and 1-based line it was read from; line null for a file or folder name. */
  readonly file: string;
  readonly line: number | null;
}

/** A value and its source. The source is null exactly where the value is null or an empty list. */
export interface Sourced<T> {
  readonly value: T;
  readonly source: Source | null;
}

/** Running text: all that an article's words can become. Untrusted text is only ever a `text` string, never markup. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
  /** `href` is an absolute http(s) or mailto address; any other target was reduced to its text. */
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: 'break' };

export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  /** Level 2 is an article's subhead. */
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly children: readonly Inline[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  /** `start` is the number of an ordered list's first item, only there where it is not 1. */
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start?: number;
      readonly items: readonly (readonly Block[])[];
    }
  /** `src` is a path below `content/` as written beside the article, or null where there is no such file; the caption is always shown. */
  | { readonly kind: 'image'; readonly src: string | null; readonly caption: string };

/** A change made to what is shown (never to the original), counted by rule: {rule: 'stray-ampersand', count: 7}. */
export interface Repair {
  readonly rule: RepairRule;
  readonly count: number;
}

export type RepairRule =
  | 'byte-order-mark'
  | 'nul-padding'
  | 'foreign-byte'
  | 'mail-encoding'
  | 'escaped-letter'
  | 'double-decoding'
  | 'visual-order'
  | 'mirrored-bracket'
  | 'line-ends'
  | 'stray-ampersand'
  | 'entity'
  | 'tag'
  | 'presentation-form'
  | 'decomposed-letter'
  | 'invisible-control'
  | 'persian-letter'
  | 'persian-digit'
  | 'wrapped-line'
  | 'verse-border'
  | 'doubled-space'
  | 'paragraph-break'
  | DebrisRule;

/** An article as it will be published: nothing optional, absent is null, every inferable value with its source. */
export interface Article {
  /** Path below `content/`, `/` between folders, NFC. */
  readonly source: string;
  /** Stated in front matter or sidecar, else null: the address ledger then makes one from the path. */
  readonly id: string | null;
  readonly headline: Sourced<string>;
  readonly authors: Sourced<readonly string[]>;
  readonly published: Sourced<PartialDate | null>;
  /** How the numbers of its date may be read where nothing states their order; null where they read one way (ISO, a month's name). */
  readonly dateNumbers: DateNumbers | null;
  readonly section: Sourced<string | null>;
  readonly newspaper: Sourced<string | null>;
  readonly tags: Sourced<readonly string[]>;
  /** News agency or outlet that the text says it comes from («المصدر: …»). */
  readonly credit: string | null;
  readonly place: string | null;
  readonly edition: string | null;
  readonly issue: string | null;
  readonly page: string | null;
  /** Where it was first published on the web, as stated. */
  readonly url: string | null;
  readonly rights: string | null;
  /** Not before this day is the article published. */
  readonly embargo: PartialDate | null;
  readonly draft: boolean;
  /** Stated, or the first sentences of the lead, at most 200 characters, never mid-word. */
  readonly summary: string;
  readonly blocks: readonly Block[];
  /** Number of words in the blocks. */
  readonly words: number;
  readonly encoding: Encoding;
  readonly encodingConfidence: 'sure' | 'likely' | 'unsure';
  readonly repairs: readonly Repair[];
  /** What was taken out of the body because it became a value (byline, date line, headline …) or was debris of a page: shown in the provenance panel, so nothing is lost. */
  readonly taken: readonly { readonly rule: TakenRule; readonly text: string }[];
  /** SHA-256 of the original bytes, lower-case hex. */
  readonly sha256: string;
  /** Size of the original in bytes. */
  readonly bytes: number;
}
