import { describe, expect, it } from 'vitest';
import { articleText, createLexiconBuilder, type Lexicon } from './lexicon.ts';
import { compareLexicons, formatLexicon, meaning, parseLexicon } from './lexicon-text.ts';

const learn = (...bodies: readonly string[]) => {
  const builder = createLexiconBuilder(0);
  for (const body of builder.choose(bodies)) builder.add(articleText('', body));
  return builder.build();
};
const first = 'زار الوزير سمير بن زاهر السنابلي مدينة الريحان، وقال إن القمة تبحث أسعار النفط.';
const second = 'افتتح المهندس وسيم بن زاهر المروجي معرض الكتاب في مدينة الزعفران.';

describe('the text of a lexicon', () => {
  it('says all that the lexicon holds, sorted, whatever the order of its entries', () => {
    const lexicon = learn(first, second);
    expect(parseLexicon(formatLexicon(lexicon))).toEqual(lexicon);
    expect(formatLexicon(learn(second, first))).toBe(formatLexicon(lexicon));
    expect(lexicon.persons.size).toBeGreaterThan(1);
  });

  it('says of how many articles it was learned, where not of all', () => {
    const builder = createLexiconBuilder(20_001);
    for (const body of builder.choose([first, second, first])) builder.add(articleText('', body));
    const text = formatLexicon(builder.build());
    expect(text).toMatch(/^articles\t2\t3\n/u);
    expect(parseLexicon(text)).toMatchObject({ articles: 2, archive: 3 });
    expect(parseLexicon(formatLexicon(learn(first, second)))).toMatchObject({ articles: 2, archive: 2 });
  });

  it('says the same where an editor or git on Windows wrote it', () => {
    const lexicon = learn(first, second);
    const text = formatLexicon(lexicon).replaceAll('\n', '\r\n');
    expect(parseLexicon(text)).toEqual(lexicon);
    expect(parseLexicon(`\ufeff${text.trimEnd()}`)).toEqual(lexicon);
  });

  it.each([
    ['', 1],
    ['articles\t2\nwords\tقمه\t3\r\n\r\n', 3],
    ['articles\tmany\n', 1],
    ['articles\t2\tmany\n', 1],
    ['articles\t2\nwords\tقمه\tthree\n', 2],
    ['articles\t2\nwords\tقمه\t3\npersons\tسمير\t3\n', 3],
    ['articles\t2\n<<<<<<< HEAD\n', 2],
    ['articles\t2\n\nwords\tقمه\t3\n', 2],
    ['articles\t2\nwords\n\tقمه\t3\n', 2],
    ['articles\t2\nwords\tقمه\n3\t3\t3\n', 2],
    ['articles\t2\nwords\tقمه\t\t3\n', 2],
    ['articles\t2\nwords\tقمه\t1234567890\n', 2],
    ['articles\t2\nwords\tقمه\t3\nwords\tنهر', 3],
  ])('%j is told by its line', (text, line) => {
    expect(parseLexicon(text)).toMatchObject({ code: 'bad-lexicon', file: 'lexicon.tsv', line });
  });
});

describe('two lexicons', () => {
  it('differ by what came, what went, and what is counted otherwise', () => {
    const changes = compareLexicons(learn(first), learn(first, second));
    const persons = changes.find(({ kind }) => kind === 'persons')!;
    expect(persons.added).toEqual(['وسيم بن زاهر المروجي']);
    expect(persons.gone).toEqual([]);
    expect(changes.find(({ kind }) => kind === 'words')!.changed).toBeGreaterThan(0);
    expect(compareLexicons(learn(first), learn(first)).every(({ changed }) => changed === 0)).toBe(true);
  });

  it('name what readers see first, as it is spelled, the commonest first, and what is spelled otherwise now', () => {
    const counts = 'words\tاحمد\t9\nwords\tاسطنبول\t20\nwords\tالاعلام\t3\nwords\tقمه\t30\n';
    const names = 'persons\tسمير عبدالله\t2\t';
    const changes = compareLexicons(
      written(`spellings\tاسطنبول\tاستنبول\n${names}سمير عبد الله\n`),
      written(
        `${counts}spellings\tاسطنبول\tإسطنبول\nspellings\tاحمد\tأحمد\nspellings\tالاعلام\tالإعلام\nspellings\tقمه\tقمة\n${names}سمير عبدالله\n`,
      ),
    );
    expect(changes.map(({ kind }) => kind)).toEqual(Object.keys(meaning));
    expect(changes[0]).toMatchObject({
      added: [],
      gone: [],
      respelled: [['سمير عبد الله', 'سمير عبدالله']],
      changed: 1,
    });
    expect(changes.find(({ kind }) => kind === 'spellings')).toEqual({
      kind: 'spellings',
      added: ['قمة', 'أحمد', 'الإعلام'],
      gone: [],
      respelled: [['استنبول', 'إسطنبول']],
      changed: 1,
    });
  });
});

function written(lines: string): Lexicon {
  const lexicon = parseLexicon(`articles\t9\n${lines}`);
  if ('code' in lexicon) throw new Error(lexicon.found);
  return lexicon;
}
