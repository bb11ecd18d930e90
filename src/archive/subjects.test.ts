import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleText, createLexiconBuilder, type ArticleText } from './lexicon.ts';
import { inferSubjects } from './subjects.ts';

function subjectsOf(text: ArticleText, others: readonly ArticleText[] = []): readonly string[] {
  const builder = createLexiconBuilder(0);
  for (const article of [text, ...others]) builder.add(article);
  return inferSubjects(text, builder.build());
}

const seed = readFileSync(new URL('../../content/000_4f8fa452f22a0a4f.txt', import.meta.url), 'utf8');
const bodyOf = (body: string): ArticleText => articleText('', body);

describe('inferSubjects on the seed article', () => {
  const subjects = subjectsOf(bodyOf(seed.replaceAll('&', '')));

  it.each(['تركيا', 'روسيا', 'سوريا', 'حلب', 'إسطنبول', 'رجب طيب أردوغان', 'فلاديمير بوتين', 'مؤتمر الطاقة العالمي'])(
    'finds %s',
    (subject) => {
      expect(subjects).toContain(subject);
    },
  );

  it('finds nothing that a person would not choose', () => {
    expect(subjects).toHaveLength(8);
  });
});

describe('inferSubjects', () => {
  it('names a person in full after a title, and counts the last name for him', () => {
    const subjects = subjectsOf(
      bodyOf('زار الوزير النوراني سهيل بن نادر المرجاني بلدة الزعفران. وقال المرجاني إن البلدة تستحق المزيد.'),
    );
    expect(subjects).toContain('سهيل بن نادر المرجاني');
    expect(subjects).not.toContain('المرجاني');
  });

  it('names who holds an office after what is held', () => {
    expect(subjectsOf(bodyOf('وأوضح مدير ميناء الصدف فارس الصواري أن السفينة وصلت.'))).toContain('فارس الصواري');
  });

  it('takes no office for a name', () => {
    expect(subjectsOf(bodyOf('قال مدير مكافحة الحرائق إن الخسائر قليلة.'))).not.toContain('مكافحة الحرائق');
  });

  it('takes the person after whom a university is named for no subject', () => {
    const subjects = subjectsOf(bodyOf('احتفلت جامعة الملك سنان بخريجيها، وشكرت جامعة الملك سنان من حضر.'));
    expect(subjects).toEqual(['جامعة الملك سنان']);
  });

  it('understands an adjective as its country', () => {
    const subjects = subjectsOf(bodyOf('وقع الوفد الياباني والشركات اليابانية عقدا، وقال السفير الياباني إنه مهم.'));
    expect(subjects).toContain('اليابان');
    expect(subjects.join(' ')).not.toContain('الياباني');
  });

  it('cuts what is joined before a name', () => {
    expect(subjectsOf(bodyOf('تعاون بين إيطاليا وتركيا. وزار الوفد تركيا وإيطاليا.'))).toEqual(['إيطاليا', 'تركيا']);
  });

  it('takes a bare masculine adjective for the given name that it often is', () => {
    expect(subjectsOf(bodyOf('قال الدكتور تركي بن سهيل الزعفراني إن المشروع بدأ.'))).toEqual([
      'تركي بن سهيل الزعفراني',
    ]);
  });

  it('names a place without the noun before it, and a landmark with it', () => {
    const subjects = subjectsOf(
      bodyOf('وصل الوفد إلى مدينة سنابل ثم إلى جزيرة المرجان. وعاد من سنابل إلى جزيرة المرجان.'),
    );
    expect(subjects).toEqual(expect.arrayContaining(['سنابل', 'جزيرة المرجان']));
  });

  it('keeps the noun of a place that has no other name', () => {
    expect(subjectsOf(bodyOf('قالت بلدية مدينة الريحان إن مدينة الريحان تستعد للموسم.'))).toContain('مدينة الريحان');
  });

  it('chooses no dates, no general words and no verbs', () => {
    const subjects = subjectsOf(
      bodyOf('أعلنت الوزارة يوم الخميس 9 تشرين الأول في المنطقة عن القرار. وأعلنت الوزارة يوم الخميس أن القرار نهائي.'),
    );
    expect(subjects).toEqual([]);
  });

  it('does not take the outlet that was spoken to for a subject', () => {
    const subjects = subjectsOf(bodyOf('قال مسؤول لـ«البرق» إن العمل بدأ. وأضاف لـ«البرق» أن «البرق» أول من سأل.'));
    expect(subjects).toEqual([]);
  });

  it('gives a person and a place the same name in every article', () => {
    const full = bodyOf('قال الرئيس نوار سليم الكوكباني، في مدينة أزهار، إن أزهار بخير.');
    const other = bodyOf('قال الرئيس نوار سليم الكوكبانى في مدينة ازهار إن ازهار بخير.');
    const subjects = subjectsOf(other, [full, full]);
    expect(subjects).toEqual(subjectsOf(full, [full, other]));
    expect(subjects).toEqual(expect.arrayContaining(['نوار سليم الكوكباني', 'أزهار']));
  });

  it('gives no two subjects of which one contains the other', () => {
    const subjects = subjectsOf(bodyOf(seed));
    for (const one of subjects) {
      for (const other of subjects) if (one !== other) expect(` ${one} `).not.toContain(` ${other} `);
    }
  });

  it('gives eight at most', () => {
    const countries = ['مصر', 'الأردن', 'لبنان', 'سوريا', 'العراق', 'الكويت', 'البحرين', 'قطر', 'اليمن', 'تونس'];
    expect(subjectsOf(bodyOf(countries.map((name) => `زار الوزير ${name}.`).join(' ')))).toHaveLength(8);
  });

  it('finds nothing in nothing', () => {
    expect(subjectsOf(bodyOf(''))).toEqual([]);
    expect(subjectsOf(articleText('سنابل', ''))).toEqual([]);
  });
});
