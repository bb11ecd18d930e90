import { parseArgs } from 'node:util';
import { generatedArticle } from './generated-articles.ts';
import { layouts, writeSpecimen } from './layouts.ts';
import { realArticles } from './real-articles.ts';
import { markOf, scoreOf } from './score.ts';
import { scoreTable } from './score-table.ts';

// node --import tsx src/testing/layouts/show.ts [--layout NAME] [--articles N] [--from articles.ndjson.gz] [--wrong title|authors|date|encoding|clean|kept|sure] [--show N]
const { values } = parseArgs({
  options: {
    layout: { type: 'string' },
    articles: { type: 'string', default: '100' },
    from: { type: 'string' },
    wrong: { type: 'string' },
    show: { type: 'string', default: '5' },
  },
});
const names = values.layout === undefined ? Object.keys(layouts) : [values.layout];
const count = Number(values.articles);
const real = values.from === undefined ? null : realArticles(values.from).slice(0, count);
const truths = real ?? Array.from({ length: count }, (_, at) => generatedArticle(at));
const rows = names.map((name) => {
  const specimens = truths.map((truth, at) => writeSpecimen(name, truth, at));
  const marks = specimens.map((specimen) => ({ specimen, ...markOf(specimen) }));
  return { name, marks };
});
process.stdout.write(scoreTable(rows.map(({ name, marks }) => [name, scoreOf(marks)])));
const { wrong } = values;
if (wrong !== undefined) {
  const failed = rows.flatMap(({ marks }) =>
    marks.filter((mark) =>
      wrong === 'kept'
        ? mark.kept < mark.words
        : wrong === 'sure'
          ? mark.surelyWrong.length > 0
          : !mark[wrong as 'title'],
    ),
  );
  for (const { specimen, article, surelyWrong } of failed.slice(0, Number(values.show))) {
    const { title, authors, date, encodings } = specimen.expected;
    const read = article && {
      title: article.headline,
      authors: article.authors,
      date: article.published,
      encoding: article.encoding,
      taken: article.taken,
      repairs: article.repairs,
    };
    process.stdout.write(
      `\n=== ${specimen.path} ${surelyWrong.join(' ')}\n${Buffer.from(specimen.bytes).toString('utf8').slice(0, 900)}\n--- expected ${JSON.stringify({ title, authors, date, encodings })}\n--- read ${JSON.stringify(read)}\n--- blocks ${JSON.stringify(article?.blocks ?? null).slice(0, 700)}\n`,
    );
  }
}
