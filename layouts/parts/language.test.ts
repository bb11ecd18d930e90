import { expect, it } from 'vitest';
import { languageOf } from './language.ts';

it.each([
  ['The mayor opened the bridge in the morning.', 'en'],
  ['AT&T Inc.', undefined],
  ['Le maire a inauguré le pont de la ville.', undefined],
  ['فتح العمدة جسر The Bridge of the City', undefined],
])('%s is in the language %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});
