import { describe, expect, it } from 'vitest';
import { askedOf, type Asked } from './asked.ts';
import { readState } from './search-state.ts';

const state = (query: Record<string, string>) => readState(new URLSearchParams(query));
const asked = (query: Record<string, string>, typed: string | null) => askedOf(state(query), typed) as Asked;

describe('a search', () => {
  it('has a half-typed word only while it is typed', () => {
    expect(asked({ q: 'خبر القم' }, null).begun).toBeNull();
    expect(asked({ q: 'خبر القم' }, 'خبر القم').begun).toBe('القم');
    expect(asked({ q: 'خبر القم' }, 'خبر القم ').begun).toBeNull();
  });

  it.each(['خبر ق', 'خبر قُ', 'خبر  ق'])('leaves out a single letter that is typed: %s', (typed) => {
    expect(asked({ q: typed, tag: 'النهر' }, typed)).toMatchObject({ state: { q: 'خبر' }, begun: null });
    expect(asked({ q: typed }, null).query.words).toHaveLength(2);
  });

  it('names a date that is none', () => {
    expect(askedOf(state({ q: 'خبر', to: 'أمس' }), 'خبر')).toEqual({ bad: 'أمس' });
  });
});
