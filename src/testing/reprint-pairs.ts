import { chance } from './bench/chance.ts';

/** Two texts, and whether the second is a later printing of the first; `kind` says by which edit, or why it is none. */
export interface LabelledPair {
  readonly kind: string;
  readonly reprint: boolean;
  readonly texts: readonly [string, string];
}

const places = ['الريحان', 'وادي السنابل', 'جزيرة المرجان', 'تل الزعتر', 'مرسى النخيل', 'قلعة الصنوبر', 'سهل الأقحوان'];
const people = ['طارق السروي', 'نوال الفيروزي', 'سالم الديواني', 'هند القصبي', 'ماجد البستاني', 'ريم الساحلي'];
const offices = [
  'مدير البلدية',
  'رئيس الغرفة التجارية',
  'وكيل الوزارة',
  'أمين المجلس',
  'المتحدث باسم الهيئة',
  'عميد الكلية',
];
const things = [
  'سوق الخضار',
  'محطة المياه',
  'المكتبة العامة',
  'الطريق الساحلي',
  'مدرسة الحي',
  'مركز الإطفاء',
  'الحديقة الكبرى',
];
const countries = ['السنابل', 'المرجان', 'الأرخبيل', 'البحيرات', 'الواحات', 'الهضاب'];

// One writer's sentences, and another's for the same facts: {s} office and person, {p} place, {t} thing, {n} a number.
const agency = [
  'أعلن {s} اليوم عن بدء العمل في مشروع {t} الجديد في {p} بتكلفة تبلغ {n} مليون ليرة تموّلها الخزينة العامة.',
  'وقال {s} إن المشروع يأتي ضمن خطة تشمل {n} موقعًا في {p} والقرى المجاورة لها خلال السنوات المقبلة.',
  'وأضاف في تصريح للصحفيين أن العمل في {t} سيستمر {n} شهرًا، على أن تُسلَّم المرحلة الأولى قبل حلول الصيف.',
  'وأوضح {s} أن لجنة من {n} أعضاء ستتولى الإشراف على التنفيذ ورفع تقارير أسبوعية إلى الجهات المختصة.',
  'من جانبه، أكد {s} أن أهالي {p} كانوا ينتظرون {t} منذ زمن طويل، وأن الشكاوى تجاوزت {n} شكوى في عام واحد.',
  'وأشار إلى أن الشركة المنفذة وظّفت {n} عاملًا من أبناء {p}، وأن نصفهم تلقّوا تدريبًا خاصًا قبل المباشرة.',
  'يُذكر أن {t} أُغلق قبل {n} أعوام بعد السيول التي ضربت {p} وألحقت أضرارًا كبيرة بالبيوت والمزارع.',
  'ودعا {s} السكان إلى استعمال الطرق البديلة في {p} حتى انتهاء الأعمال، متمنيًا عليهم التعاون مع الفرق الميدانية.',
  'وتابع {s} أن الدراسات التي سبقت المشروع بيّنت حاجة {p} إلى {n} وحدة إضافية في السنوات العشر القادمة.',
  'وفي ختام الجولة تفقّد {s} ورشة {t} واستمع إلى شرح المهندسين عن مراحل البناء وأنواع المواد المستعملة.',
  'وكانت {p} قد شهدت في الربيع الماضي {n} احتجاجًا على تأخر العمل في {t} وعلى انقطاع الخدمات عن أحيائها الشرقية.',
  'ولفت {s} إلى أن نسبة الإنجاز بلغت {n} في المئة، وأن ما تبقّى من الأعمال لا يحتاج إلى تمويل جديد.',
];
const reporter = [
  'بعد انتظار طويل، دخلت الجرافات صباحًا إلى {p}، وبدأ الحفر حيث سيقوم {t} الذي رُصد له {n} مليونًا.',
  '«هذا يوم ننتظره منذ كنا صغارًا»، تقول بائعة في {p} وهي تراقب الغبار من باب دكانها القريب من {t}.',
  'لا يخفي {s} ارتياحه وهو يعدّد أمام الكاميرات {n} موقعًا ستصل إليها الآليات تباعًا.',
  'لكن في المقهى المقابل رأي آخر: رجل يحسب على أصابعه {n} شهرًا من الضجيج، ويسأل من سيعوّضه.',
  'حين سألنا {s} عن المهل الموعودة، ضحك وقال: تعالوا بعد الشتاء واحكموا بأنفسكم على {t}.',
  'في دفتر صغير سجّل معلم متقاعد من {p} شكاوى جيرانه، فبلغت {n}، ولم يجب عنها أحد حتى هذا الأسبوع.',
  'وعلى السور القديم كتب أحدهم بالطباشير: نريد {t} لا الصور، ثم مسح المطر نصف الجملة.',
  'يمرّ العمال بثيابهم الصفراء، بينهم وجوه يعرفها أهل {p} جيدًا، فقد كانوا تلاميذ المدرسة نفسها.',
];
const opening =
  'في كل أسبوع نفتح هنا دفتر المدينة ونقرأ منه صفحة واحدة، كما وعدنا القراء يوم بدأت هذه الزاوية. لا نعد بجديد دائمًا، لكننا نعد بأن نصغي إلى الناس في بيوتهم وأسواقهم قبل أن نكتب، وأن ننقل ما قالوه بلا زيادة.';
const closing =
  'هذه الزاوية مفتوحة لرسائل القراء على عنوان الصحيفة، ونرجو أن تُكتب الرسائل بخط واضح وأن يُذكر فيها اسم المرسل ومدينته، وما لا يُنشر منها لا يُعاد إلى أصحابه.';

/** Draws from lists, the same way every time for a seed. */
function drawing(seed: number) {
  const random = chance(seed);
  const below = (n: number) => Math.floor(random() * n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const shuffled = <T>(list: readonly T[]) =>
    list
      .map((item) => [random(), item] as const)
      .sort(([a], [b]) => a - b)
      .map(([, item]) => item);
  return { random, below, pick, shuffled };
}
type Drawing = ReturnType<typeof drawing>;

function story(draw: Drawing, sentences: readonly string[], length: number): string[] {
  const [place, thing] = [draw.pick(places), draw.pick(things)];
  const speakers = [0, 1].map(() => `${draw.pick(offices)} ${draw.pick(people)}`);
  return draw
    .shuffled(sentences)
    .slice(0, length)
    .map((sentence) =>
      sentence
        .replaceAll('{s}', () => draw.pick(speakers))
        .replaceAll('{p}', place)
        .replaceAll('{t}', thing)
        .replaceAll('{n}', () => String(3 + draw.below(180))),
    );
}

const article = (draw: Drawing) => story(draw, agency, 7 + draw.below(5));
const extra = (draw: Drawing) => story(draw, reporter, 1)[0]!;
const words = (text: string, change: (word: string) => string) => text.replace(/[\p{L}\p{N}]+/gu, change);

type Edit = (paragraphs: readonly string[], draw: Drawing) => readonly string[];

const edits: Readonly<Record<string, Edit>> = {
  identical: (paragraphs) => paragraphs,
  'joined into one paragraph': (paragraphs) => [paragraphs.join(' ')],
  'other spelling': (paragraphs) =>
    paragraphs.map((text) =>
      words(text, (word) => word.replace(/[أإآ]/gu, 'ا').replace(/ة$/u, 'ه').replace(/ى$/u, 'ي')),
    ),
  'eastern digits': (paragraphs) => paragraphs.map((text) => text.replace(/\d/gu, (d) => '٠١٢٣٤٥٦٧٨٩'[Number(d)]!)),
  'another dateline': (paragraphs) => [`${places[0]!} (وكالة النسيم) - ${paragraphs[0]!}`, ...paragraphs.slice(1)],
  'headline kept in the text': (paragraphs, draw) => [
    `مشروع جديد في ${draw.pick(places)} بعد طول انتظار`,
    ...paragraphs,
  ],
  'paragraph added at the end': (paragraphs, draw) => [...paragraphs, extra(draw)],
  'last paragraphs cut': (paragraphs, draw) =>
    paragraphs.slice(0, Math.ceil(paragraphs.length * (0.5 + draw.random() * 0.4))),
  'a paragraph cut from the middle': (paragraphs, draw) => {
    const cut = 1 + draw.below(paragraphs.length - 2);
    return paragraphs.filter((_, index) => index !== cut);
  },
  'typing errors': (paragraphs, draw) =>
    paragraphs.map((text) => words(text, (word) => (word.length > 3 && draw.random() < 0.03 ? word.slice(1) : word))),
  'yesterday for today, titles dropped': (paragraphs) =>
    paragraphs.map((text) => text.replaceAll('اليوم', 'أمس').replace('أعضاء ستتولى', 'أعضاء سوف تتولى')),
};
const combined: readonly (readonly string[])[] = [
  ['other spelling', 'last paragraphs cut'],
  ['another dateline', 'typing errors'],
  ['paragraph added at the end', 'a paragraph cut from the middle'],
  ['headline kept in the text', 'another dateline', 'yesterday for today, titles dropped'],
];

/** Prices that are told in a bulletin. */
const pricesOf = (draw: Drawing) => Array.from({ length: 8 }, () => `${1000 + draw.below(400)}.${draw.below(100)}`);

function bulletin(prices: readonly string[], day: number): string {
  let told = 0;
  const price = () => prices[told++ % prices.length]!;
  return [
    `أسعار العملات والمعادن في سوق الريحان ليوم ${day} من الشهر الجاري كما أعلنتها الغرفة التجارية صباحًا.`,
    `سجل غرام الذهب عيار 24 قيراطًا ${price()} ليرة، وعيار 22 قيراطًا ${price()} ليرة، وعيار 21 قيراطًا ${price()} ليرة، وعيار 18 قيراطًا ${price()} ليرة.`,
    `وبلغ سعر أونصة الفضة ${price()} ليرة عند الإغلاق، في حين استقر سعر الأونصة من البلاتين عند ${price()} ليرة.`,
    `وتراوحت أسعار العملات الأجنبية في محال الصرافة بين ${price()} و${price()} ليرة للشراء والبيع على التوالي.`,
    'وتصدر هذه النشرة كل يوم عدا الجمعة، والأسعار للاستدلال وحده ولا تُلزم التجار، ويمكن الاطلاع عليها في مقر الغرفة التجارية وفي مكاتبها في الأسواق الكبرى.',
  ].join('\n');
}

function weather(draw: Drawing): string {
  const [a = '', b = '', c = ''] = draw.shuffled(places);
  const degree = () => 12 + draw.below(30);
  return [
    `تتوقع دائرة الأرصاد في تقريرها اليومي أن يكون الطقس حارًا نسبيًا على ${a} و${b}، معتدلًا على ${c} والمرتفعات المطلة عليها.`,
    `وتكون الرياح السطحية شمالية غربية بسرعة ${degree()} كيلومترًا في الساعة، وارتفاع الموج من نصف متر إلى متر، وحالة البحر خفيف الموج.`,
    `ودرجات الحرارة العظمى والصغرى المتوقعة: ${a} ${degree()} و${degree()}، ${b} ${degree()} و${degree()}، ${c} ${degree()} و${degree()}.`,
    'وتنبّه الدائرة السائقين إلى تدني الرؤية الأفقية في ساعات الصباح الأولى، وتدعو إلى متابعة نشراتها قبل السفر.',
  ].join('\n');
}

function telegram(name: string, country: string): string {
  return [
    `بعث رئيس المجلس الأعلى برقية تهنئة إلى الرئيس ${name} رئيس جمهورية ${country} بمناسبة ذكرى اليوم الوطني لبلاده.`,
    `وأعرب الرئيس باسمه واسم شعب الجمهورية وحكومتها عن أصدق التهاني وأطيب التمنيات بالصحة والسعادة للرئيس ${name} ولحكومة وشعب جمهورية ${country} الصديق المزيد من التقدم والازدهار.`,
    `كما بعث نائب الرئيس برقية تهنئة مماثلة إلى الرئيس ${name} عبّر فيها عن أبلغ التهاني لشعب ${country} بهذه المناسبة.`,
    'وأكد نائب الرئيس في برقيته متانة العلاقات التي تجمع البلدين الصديقين، والحرص على تعزيزها في المجالات كافة بما يخدم مصالح الشعبين ويحقق الأمن والاستقرار في المنطقة والعالم.',
  ].join('\n');
}

type Stranger = (draw: Drawing) => readonly [string, string];

const strangers: Readonly<Record<string, Stranger>> = {
  'other news': (draw) => [article(draw).join('\n'), article(draw).join('\n')],
  'the same event, another writer': (draw) => [article(draw).join('\n'), story(draw, reporter, 7).join('\n')],
  'one quotation in both': (draw) => {
    const shared = story(draw, agency, 3);
    return [[...shared, ...story(draw, reporter, 6)].join('\n'), [...story(draw, reporter, 6), ...shared].join('\n')];
  },
  'a column with its standing opening and end': (draw) => [
    [opening, ...story(draw, agency, 5), closing].join('\n'),
    [opening, ...story(draw, reporter, 5), closing].join('\n'),
  ],
  'price table of another day': (draw) => [
    bulletin(pricesOf(draw), 3 + draw.below(9)),
    bulletin(pricesOf(draw), 13 + draw.below(9)),
  ],
  'price table where few prices moved': (draw) => {
    const [before, after] = [pricesOf(draw), pricesOf(draw)];
    const next = before.map((price, index) => (index < 2 ? after[index]! : price));
    return [bulletin(before, 3 + draw.below(9)), bulletin(next, 13 + draw.below(9))];
  },
  'weather of another day': (draw) => [weather(draw), weather(draw)],
  'congratulations to another country': (draw) => {
    const [a = '', b = ''] = draw.shuffled(countries);
    const [first = '', second = ''] = draw.shuffled(people);
    return [telegram(first, a), telegram(second, b)];
  },
  'too short to tell': () => ['رسم كاريكاتيري ليوم الخميس.', 'رسم كاريكاتيري ليوم الخميس.'],
};

/** Labelled pairs: each edit and each two of a set of edits, and each way in which texts are alike that are not one, so many times. */
export function labelledPairs(times: number): readonly LabelledPair[] {
  return Array.from({ length: times }, (_, n) => {
    const printings = [...Object.keys(edits).map((name) => [name]), ...combined].map((names, kind): LabelledPair => {
      const draw = drawing(1000 * n + kind);
      const original = article(draw);
      const edited = names.reduce<readonly string[]>((paragraphs, name) => edits[name]!(paragraphs, draw), original);
      return { kind: names.join(', '), reprint: true, texts: [original.join('\n'), edited.join('\n')] };
    });
    const others = Object.entries(strangers).map(([name, make], kind): LabelledPair => ({
      kind: name,
      reprint: false,
      texts: make(drawing(1000 * n + 500 + kind)),
    }));
    return [...printings, ...others];
  }).flat();
}
