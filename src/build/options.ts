/** What one build is asked to do; every path absolute. */
export interface BuildOptions {
  readonly content: string;
  readonly output: string;
  /** `.warraq`: what builds know of former ones, what workers print, and the report. */
  readonly work: string;
  /** Overrules `baseUrl` of archive.yaml; null where not given. */
  readonly baseUrl: string | null;
  /** Worker processes at a time. */
  readonly jobs: number;
  /** Files are known by their bytes alone, not by size and times. */
  readonly verify: boolean;
  /** The day that counts as today, `2016-10-10`: stamps new addresses, lifts embargoes. */
  readonly today: string;
}
