import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';

/** A source of numbers in [0, 1) that is the same every time (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Words with frequencies like those of a language (Zipf): the n-th is drawn in proportion to 1/n. */
function vocabulary(size: number, random: () => number): () => string {
  const word = () =>
    Array.from({ length: 2 + Math.floor(random() * 6) }, () => letters[Math.floor(random() * 28)]!).join('');
  const words = Array.from({ length: size }, (_, i) => (i % 3 === 0 ? 'ال' : '') + word());
  return () => words[Math.floor(Math.exp(random() * Math.log(size))) - 1] ?? words[0]!;
}

/** Writes generated articles of about 200 words, a folder a day over ten years, with title, date and section stated. */
export function writeCorpus(folder: string, articles: number): void {
  const random = chance(1);
  const draw = vocabulary(60_000, random);
  const sentence = (length: number) => Array.from({ length }, draw).join(' ');
  for (let i = 0; i < articles; i++) {
    const date = new Date(Date.UTC(2008, 0, 1) + Math.floor((i * 3650) / articles) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    const paragraphs = Array.from({ length: 4 }, () => `${sentence(25)}، ${sentence(25)}.`);
    mkdirSync(path.join(folder, date), { recursive: true });
    writeFileSync(
      path.join(folder, date, `${i}.txt`),
      `---\ntitle: ${sentence(8)}\ndate: ${date}\nsection: قسم ${i % 7}\n---\n\n${paragraphs.join('\n\n')}\n`,
    );
  }
}
