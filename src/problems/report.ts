import type { Effect, Problem } from './problem.ts';

/** Where every file that was read ended: read = published + drafts + quarantined. */
export interface Balance {
  readonly read: number;
  readonly published: number;
  /** Drafts, and articles under an embargo. */
  readonly drafts: number;
  readonly quarantined: number;
}

/** Where every file that lies in the content folder ended: `found` is the sum of all others. */
export interface FileBalance {
  readonly found: number;
  /** Files of articles, each by the best that came of it: published, or ready to be; else a draft; else set aside; else what stops a build. */
  readonly articles: number;
  readonly drafts: number;
  readonly quarantined: number;
  readonly refused: number;
  /** Beside an article. */
  readonly sidecars: number;
  /** Shown by an article that is published, or ready to be. */
  readonly images: number;
  readonly unusedImages: number;
  /** Sidecars that no article takes. */
  readonly orphanSidecars: number;
  /** Settings, ledger, lexicon and pages of the archive. */
  readonly own: number;
  /** Set aside unread: files of another kind, hidden ones, links and folders that are not read. */
  readonly notArticles: number;
}

/** A published article that may want a human eye. */
export interface Doubt {
  readonly source: string;
  readonly url: string;
  readonly encoding: string;
  /** Values inferred without much certainty: {headline: 'قمة تركية…'} */
  readonly unsure: Readonly<Record<string, string>>;
  /** What each unsure value was read by: {headline: 'lead'}; `date-order` for a date that its folder makes unsure, the encoding itself for `encoding`. */
  readonly by: Readonly<Record<string, string>>;
  /** Values that were looked for and not found: ['published'] */
  readonly unknown: readonly string[];
  /** Repairs made to what is shown, by rule. */
  readonly repairs: Readonly<Record<string, number>>;
}

/** The line that settles a doubt, and the file it goes into; `under` is the setting of archive.yaml that it is an item of. */
export interface Settle {
  /** Null where the text itself says what to do. */
  readonly file: string | null;
  readonly under: 'folders' | null;
  readonly text: string;
}

/** What a group of files has in common: a problem, a value that is unsure or was not found, the assumed order of dates, a repair. */
export interface GroupKey {
  readonly effect: Effect | 'unsure' | 'unknown' | 'assumed' | 'repaired';
  /** Code of the problem, field of the article, or rule of the repair. */
  readonly what: string;
  /** For an unsure value what it was read by; for assumed dates `agreed` where others of the folder can only be so, else `alone`; for files that are no articles their kind, `a .docx file`; null for all else. */
  readonly by: string | null;
  /** Below `content/`; `.` is all of it. Months and days are left out: `archive/1998`. */
  readonly folder: string;
}

/** Files with one thing to look at: of one folder, or of many that differ by numbers only, `issue *`. */
export interface Group extends GroupKey {
  readonly folders: number;
  readonly files: number;
  readonly example: { readonly file: string; readonly found: string };
  readonly settle: Settle | null;
}

/** A value as it was understood; where it is empty, nothing was found. */
export interface Understood {
  readonly field: 'headline' | 'authors' | 'published' | 'section';
  readonly value: string;
  readonly from: 'stated' | 'inferred' | null;
  readonly rule: string | null;
  readonly confidence: 'sure' | 'likely' | 'unsure' | null;
  /** 1-based line of the file; null for a file or folder name. */
  readonly line: number | null;
}

/** An article's original beside what was understood of it. */
export interface Look {
  readonly source: string;
  readonly encoding: string;
  readonly encodingConfidence: 'sure' | 'likely' | 'unsure';
  /** The first lines of its file as decoded, at most 400 characters. */
  readonly original: string;
  readonly understood: readonly Understood[];
}

/** `.warraq/report.json` */
export interface Report {
  readonly published: boolean;
  readonly balance: Balance;
  readonly files: FileBalance;
  readonly problems: readonly (Problem & { readonly effect: string })[];
  /** Files held back on purpose: drafts, and articles under an embargo with its day. */
  readonly held: readonly { readonly source: string; readonly why: string }[];
  readonly doubts: readonly Doubt[];
  /** Problems and doubts by rule and folder, the largest first. */
  readonly groups: readonly Group[];
  /** Some doubtful articles of each group, their originals beside what was understood. */
  readonly looks: readonly Look[];
  /** Texts that were printed more than once, and how many articles are their printings. */
  readonly reprints: { readonly clusters: number; readonly articles: number };
}
