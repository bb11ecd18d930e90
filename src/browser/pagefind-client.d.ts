/** The part of Pagefind 1.6's browser program that the search page uses; the bundle puts the program in its place. */
declare module 'pagefind-client' {
  export interface Result {
    /** The page's number, which the index has in the place of its hash. */
    readonly id: string;
    readonly score: number;
    /** Positions of the words that matched, counted from 0. */
    readonly words: readonly number[];
  }
  export interface Client {
    /** Loads what a search for the term would. */
    preload(term: string): Promise<void>;
    search(term: string): Promise<{ readonly results: readonly Result[] }>;
  }
  export function createInstance(options: {
    readonly basePath: string;
    readonly baseUrl: string;
    readonly noWorker: true;
    readonly language: string;
    readonly metaCacheTag: string;
    readonly ranking: object;
  }): Client;
}
