import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hintOf } from './kind-hints.ts';
import { shellWord } from './shell-word.ts';

const read = (command: string) => execFileSync('/bin/sh', ['-c', command], { encoding: 'utf8' });

it('is read by a shell as the name that it is, whatever stands in it', () => {
  const sign = fc.oneof(fc.constantFrom('$', '(', ')', '`', "'", '"', '\\', '!', '*', ' ', '\n', '-', 'ق'));
  fc.assert(
    fc.property(fc.array(sign, { minLength: 1, maxLength: 12 }), (signs) => {
      const name = signs.join('');
      expect(read(`printf %s ${shellWord(name)}`).replace(/^\.\/(?=-)/u, '')).toBe(name);
    }),
    { numRuns: 40 },
  );
});

it('keeps what a file is named from being run when its hint is pasted', () => {
  expect(hintOf('$(touch x)`id`.pdf')).toContain("pdftotext -enc UTF-8 '$(touch x)`id`.pdf';");
});
