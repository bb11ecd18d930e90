import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { sameName } from './same-name.ts';

const names = (['NFC', 'NFD'] as const).map((form) => `ملف/it's أحمد.txt`.normalize(form));

it('tells two names that look the same apart by their code points, and gives the other as a shell reads it', () => {
  const problem = sameName(names)!;
  expect(problem).toMatchObject({ code: 'address-taken', file: names[0] });
  expect(problem.found).toContain('letter 10 is U+0623 in one, U+0627 U+0654 in the other');
  const typed = /mv (\$'.*') …$/u.exec(problem.hint)![1]!;
  expect(execFileSync('/bin/bash', ['-c', `LC_ALL=C.UTF-8; printf %s ${typed}`], { encoding: 'utf8' })).toBe(names[1]);
});

it('is nothing where there is one file of the name', () => {
  expect(sameName(names.slice(0, 1))).toBeNull();
});
