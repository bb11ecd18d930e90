/** What a page may ask of the service worker, and what it is told. */
export interface Answers {
  /** What the site has and what of it is kept, by top folder; the articles kept last. */
  readonly state: {
    readonly build: string;
    readonly folders: readonly FolderState[];
    /** Each with the markup of its heading. */
    readonly articles: readonly (readonly [path: string, heading: string])[];
  };
  /** The files of these folders that are not kept yet; or why nobody knows. */
  readonly missing: readonly MissingFile[] | Outcome;
  /** How it went with some files: kept all, no room on the device, no connection, or the site has another build now. */
  readonly keep: Outcome;
  readonly drop: null;
  /** Whether the host did not answer last, and which of these pages can then not be opened. */
  readonly unsaved: { readonly isCutOff: boolean; readonly unsaved: readonly string[] };
}

export type MissingFile = readonly [path: string, bytes: number];

export type Outcome = 'kept' | 'full' | 'unreachable' | 'changed';

export interface FolderState {
  /** `2016`, `tags`, `''` for the files at the root. */
  readonly name: string;
  readonly files: number;
  readonly bytes: number;
  readonly kept: number;
  /** How many of them are kept from the first visit on, and stay. */
  readonly core: number;
}

export interface Questions {
  readonly state: null;
  readonly missing: readonly string[];
  readonly keep: readonly string[];
  readonly drop: readonly string[];
  readonly unsaved: readonly string[];
}

/** A question as it goes over the wire. */
export interface Question<K extends keyof Questions = keyof Questions> {
  readonly kind: K;
  readonly about: Questions[K];
}

// A worker that is ended in the middle of its work never answers. One that is at work says so every now and then: a large file takes minutes on a slow line.
const longest = 120_000;
export const pulse = 10_000;

/** What comes back over the wire: that the worker is at it, and at last the answer or what failed. */
export interface Reply<K extends keyof Answers = keyof Answers> {
  readonly isAtWork?: true;
  readonly answer?: Answers[K];
  readonly error?: string;
}

/** Asks the worker; rejects where it failed, or nothing was heard of it for so many milliseconds. */
export function ask<K extends keyof Questions>(
  worker: ServiceWorker,
  question: Question<K>,
  patience = longest,
): Promise<Answers[K]> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    const wait = () =>
      setTimeout(() => {
        port1.close();
        reject(new Error(`no answer to ${question.kind}`));
      }, patience);
    let late = wait();
    port1.onmessage = ({ data }: MessageEvent<Reply<K>>) => {
      clearTimeout(late);
      if (data.isAtWork) {
        late = wait();
        return;
      }
      port1.close();
      if (data.error === undefined) resolve(data.answer!);
      else reject(new Error(data.error));
    };
    worker.postMessage(question, [port2]);
  });
}
