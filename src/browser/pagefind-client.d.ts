/** The part of Pagefind 1.6's browser program that the search page uses; the bundle puts the program in its place. */
declare module 'pagefind-client' {
  /** A value of a filter, any of some, or other filters together. */
  export type Filter =
    | { readonly [name: string]: string | { readonly any: readonly string[] } }
    | { readonly all: readonly Filter[] }
    | { readonly any: readonly Filter[] };
  export interface SearchOptions {
    readonly filters?: Filter;
    readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
  }
  export interface Hit {
    readonly id: string;
    readonly score: number;
    /** Positions of the words that matched, counted from 0. */
    readonly words: readonly number[];
    data(): Promise<{ readonly content: string; readonly meta: Readonly<Record<string, string>> }>;
  }
  export interface Response {
    readonly results: readonly Hit[];
    /** How many of the results have each value, of the filters loaded. */
    readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
  }
  export interface Client {
    /** All articles where the term is null. */
    search(term: string | null, options?: SearchOptions): Promise<Response>;
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
