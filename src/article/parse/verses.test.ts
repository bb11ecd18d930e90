import { describe, expect, test } from 'vitest';
import { readDebris } from './debris.ts';
import { versesOf, widthOf, writeBorders } from './verses.ts';
import { joinWrapped } from './wrapped-lines.ts';

const poem = [
  ['على قدر أهل العزم تأتي العزائم', 'وتأتي على قدر الكرام المكارم'],
  ['وتعظم في عين الصغير صغارها', 'وتصغر في عين العظيم العظائم'],
  ['يكلف سيف الدولة الجيش همه', 'وقد عجزت عنه الجيوش الخضارم'],
  ['ويطلب عند الناس ما عند نفسه', 'وذلك ما لا تدعيه الضراغم'],
];
const versesWith = (border: string, count = poem.length) => poem.slice(0, count).map((halves) => halves.join(border));
// Wrapped at 60 columns; the lines of its first paragraph rhyme by chance.
const prose = [
  'وقال المدير إن العمل في الجسر مستمر ليلا ونهارا، وإن المدينة',
  'تنتظر يوم الافتتاح منذ عام ونصف العام، وأن كلفة العمل كاملة',
  'لم تزد على ما كان مقررا لها قبل عامين، وأن الطريق إلى القرية',
  'سيفتح قبل العيد أمام المشاة والسيارات في المواعيد المعتادة.',
];

function read(text: string) {
  const debris = readDebris(text, 1);
  const { lines, repairs } = joinWrapped(debris.lines);
  return {
    lines: lines.flatMap((line) => (line.text === '' ? [] : [line.text])),
    repairs: [...debris.repairs, ...repairs],
  };
}

describe('verses', () => {
  test.each([' ... ', ' … ', ' .. ', '...', ' *** ', ' * ', ' / ', ' '])(
    'with «%s» between halves keep their lines',
    (border) => {
      const verses = versesWith(border);
      expect(read(`المتنبي يمدح سيف الدولة\n\n${verses.join('\n')}`)).toEqual({
        lines: ['المتنبي يمدح سيف الدولة', ...verses],
        repairs: [],
      });
    },
  );

  test.each(['  ', '          ', '\t', ' \t ', '&nbsp;&nbsp;', '</td><td>'])(
    'with «%s» between halves keep a border that is seen, and told',
    (border) => {
      const { lines, repairs } = read(`المتنبي يمدح سيف الدولة\n\n    ${versesWith(border).join('\n    ')}`);
      expect(lines.slice(1)).toEqual(versesWith(' … '));
      expect(repairs).toContainEqual({ rule: 'verse-border', count: 4 });
      expect(repairs.map(({ rule }) => rule)).not.toContain('wrapped-line');
    },
  );

  test('stay lines within wrapped prose, which is joined', () => {
    const text = [...prose, 'وأنشد:', ...versesWith('   ', 2), '', ...prose].join('\n');
    expect(read(text).lines).toEqual([`${prose.join(' ')} وأنشد:`, ...versesWith(' … ', 2), prose.join(' ')]);
    expect(read([...prose, ...versesWith(' / '), ...prose].join('\n')).lines.slice(1, 5)).toEqual(versesWith(' / '));
  });

  test('may be parted by blank lines or <br>, and one may have lost its border', () => {
    expect(writeBorders(versesWith('    ').join('\n\n')).text).toBe(versesWith(' … ').join('\n\n'));
    expect(read(versesWith('    ').join('<br>')).lines).toEqual(versesWith(' … '));
    const verses = [...versesWith(' * '), ...versesWith(' ', 1), ...versesWith(' * ')];
    expect(versesOf(verses)).toEqual(verses.map(() => true));
  });

  test('are as wide as without tashkil and tatweel', () => {
    expect(widthOf('عَلَى قَدْرِ أَهْلِ العَـــزْمِ')).toBe(widthOf('على قدر أهل العزم'));
  });
});

describe('no verses are', () => {
  const ends = ['حرستا', 'والنهار', 'قريب', 'سوق'];
  test.each([
    ['prose with two points in a few lines', ['وقال إن العمل مستمر .. وإن المدينة تنتظر', ...prose]],
    ['prose whose lines rhyme by chance', prose],
    [
      'a list of names and numbers',
      ['سلمى الريحان    12', 'نادر القرنفلي    7', 'رنا الأقحواني    31', 'هدى اليراعي    4'],
    ],
    ['three columns', ends.map((end) => `محافظة دمشق    مدينة دوما    بلدة ${end}`)],
    ['unlike halves', ends.map((end) => `قال الوزير    إن العمل في الجسر مستمر في الليل ${end}`)],
    [
      'two lines of justified prose',
      ['وأضاف أن البلدية ستفتح  الطريق الذي يصل إلى السوق', 'القديمة قبل العيد بأسبوع  واحد على الأكثر كما قال.'],
    ],
  ])('%s', (_, texts) => {
    expect(versesOf(texts)).toEqual(texts.map(() => false));
    expect(writeBorders(texts.join('\n'))).toEqual({ text: texts.join('\n'), count: 0 });
  });
});
