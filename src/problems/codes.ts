import type { Effect } from './problem.ts';

/** Every kind of problem, what it does to the build, and a heading for reports. Documented in README.md; a test holds the two together. */
export const codes = {
  // Files that can't be understood: set aside, the build goes on.
  'empty-file': { effect: 'quarantine', title: 'the file is empty' },
  'binary-file': { effect: 'quarantine', title: 'the file is not text' },
  'file-too-large': { effect: 'quarantine', title: 'the file is too large for an article' },
  undecodable: { effect: 'quarantine', title: 'the encoding could not be found' },
  'unreadable-file': { effect: 'quarantine', title: 'the file could not be read' },
  'unknown-kind': { effect: 'quarantine', title: 'the file is not an article' },
  'repeated-folder': { effect: 'quarantine', title: 'the link leads to a folder that is read already' },
  'no-body': { effect: 'quarantine', title: 'the article has no text' },
  'broken-yaml': { effect: 'quarantine', title: 'the YAML could not be read' },
  'unknown-key': { effect: 'quarantine', title: 'the key is not known' },
  'wrong-value': { effect: 'quarantine', title: 'the value is of the wrong kind' },
  'broken-record': { effect: 'quarantine', title: 'a record of an import could not be read' },
  'record-repeated': { effect: 'quarantine', title: 'two records of an import have one id' },
  'file-differs': { effect: 'notice', title: 'the file says other than its record in the import; it stays as it is' },
  'id-left-out': { effect: 'notice', title: 'the id of a record can not be part of an address' },
  'author-left-out': { effect: 'notice', title: 'the author of a record is an account, not a name' },
  'orphan-sidecar': { effect: 'notice', title: 'the sidecar has no article' },
  'unused-image': { effect: 'notice', title: 'no article shows this image' },
  'missing-image': { effect: 'notice', title: 'the image is not there; its caption is shown instead' },
  'old-lexicon': { effect: 'notice', title: 'the lexicon was learned from a much smaller archive' },
  'damaged-memory': { effect: 'notice', title: 'what former builds left in .warraq could not be used' },
  'unsure-value': { effect: 'notice', title: 'a value was inferred with low confidence' },
  'date-order': { effect: 'notice', title: 'dates of a folder have their month first' },
  'unused-rule': { effect: 'notice', title: 'a rule of archive.yaml is for no article' },
  // Contradictions: nothing is published until they are settled.
  'impossible-date': { effect: 'stop', title: 'the stated date does not exist' },
  'stated-twice': { effect: 'stop', title: 'two stated values disagree' },
  'bad-id': { effect: 'stop', title: 'the id can not be part of an address' },
  'address-taken': { effect: 'stop', title: 'two articles claim one address' },
  'address-changed': { effect: 'stop', title: 'a published article claims another address' },
  'bad-settings': { effect: 'stop', title: 'archive.yaml has a wrong setting' },
  'bad-ledger': { effect: 'stop', title: 'addresses.ndjson has a wrong line' },
  'changed-file': { effect: 'stop', title: 'the file changed while it was read' },
  'bad-lexicon': { effect: 'stop', title: 'lexicon.tsv has a wrong line' },
  'bad-page': { effect: 'stop', title: 'a page of content/pages can not be shown' },
  'no-articles': { effect: 'stop', title: 'there is nothing to publish' },
  'broken-link': { effect: 'stop', title: 'a link leads nowhere' },
  'path-taken': { effect: 'stop', title: 'two pages claim one path' },
  'broken-page': { effect: 'stop', title: 'a page is not well formed' },
  'wrong-use': { effect: 'stop', title: 'the command can not be run like this' },
  'not-written': { effect: 'stop', title: 'the site could not be written' },
} as const satisfies Record<string, { effect: Effect; title: string }>;

export type ProblemCode = keyof typeof codes;
