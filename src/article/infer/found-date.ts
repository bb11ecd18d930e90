import type { DateReading } from '../../arabic/date.ts';
import type { Rule } from '../article.ts';

/** A date as it was found, not yet held against the others. */
export interface FoundDate {
  readonly reading: NonNullable<DateReading>;
  readonly rule: Rule;
  /** Null for a file or folder name. */
  readonly line: number | null;
  /** The words that say it. */
  readonly text: string;
  /** True for a day of correction, which is the article's only where no other is known. */
  readonly updated: boolean;
  /** Number of the issue and page that stand on the same line. */
  readonly issue: string | null;
  readonly page: string | null;
}
