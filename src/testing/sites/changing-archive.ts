import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { diceOf, type Dice } from '../layouts/dice.ts';
import { generatedArticle } from '../layouts/generated-articles.ts';

/** An archive that people work on: each call of `change` does one thing to it, drawn by the seed. */
export class ChangingArchive {
  readonly root: string;
  readonly #dice: Dice;
  #next = 0;
  readonly #settings = { title: 'أرشيف التجربة', baseUrl: 'https://archive.example.org' };

  /** Writes so many articles into the folder. */
  constructor(root: string, articles: number, seed: number) {
    this.root = root;
    this.#dice = diceOf(seed);
    this.#writeSettings();
    this.#write('pages/about.md', '# عن الأرشيف\n\nنص.\n');
    for (let n = 0; n < articles; n++) this.#add();
  }

  /** Does one thing, and says what. */
  change(): string {
    const [name, change] = this.#dice.pick(Object.entries(this.#changes));
    const file = this.#dice.pick(this.#articles());
    change(file);
    return `${name} ${file}`;
  }

  readonly #changes: Readonly<Record<string, (file: string) => void>> = {
    add: () => {
      this.#add();
    },
    'edit the text of': (file: string) => {
      this.#write(file, `${this.#read(file)}\nثم أضاف المتحدث أن العمل مستمر.\n`);
    },
    'edit the headline of': (file: string) => {
      this.#write(
        file,
        this.#read(file).replace(/^العنوان: .*$/mu, `العنوان: عنوان آخر رقم ${this.#dice.between(1, 99)}`),
      );
    },
    'edit the date of': (file: string) => {
      this.#write(file, this.#read(file).replace(/^التاريخ: .*$/mu, `التاريخ: ${this.#day()}`));
    },
    delete: (file: string) => {
      rmSync(path.join(this.root, file));
    },
    move: (file: string) => {
      const target = `moved/${this.#next++}.txt`;
      this.#write(target, this.#read(file));
      rmSync(path.join(this.root, file));
    },
    'print again': (file: string) => {
      this.#write(`again/${this.#next++}.txt`, this.#read(file).replace(/^التاريخ: .*$/mu, `التاريخ: ${this.#day()}`));
    },
    'give a sidecar to': (file: string) => {
      this.#write(file.replace(/txt$/u, 'yaml'), `newspaper: جريدة المدينة\nissue: ${this.#dice.between(1, 99)}\n`);
    },
    'give an image to': (file: string) => {
      writeFileSync(path.join(this.root, path.dirname(file), 'p.png'), String(this.#dice.between(1, 9)));
      this.#write(file, `${this.#read(file)}\n![منظر](p.png)\n`);
    },
    'hold back': (file: string) => {
      this.#write(file.replace(/txt$/u, 'yaml'), 'draft: true\n');
    },
    'set another title than that of': () => {
      this.#settings.title = `أرشيف رقم ${this.#dice.between(1, 99)}`;
      this.#writeSettings();
    },
    'set another address than that of': () => {
      const addresses = ['', 'https://archive.example.org', 'https://news.example.org', 'https://news.example.org/old'];
      this.#settings.baseUrl = this.#dice.pick(addresses.filter((one) => one !== this.#settings.baseUrl));
      this.#writeSettings();
    },
    'rename a page beside': () => {
      this.#write('pages/about.md', `# من نحن ${this.#dice.between(1, 99)}\n\nنص.\n`);
    },
  };

  #writeSettings(): void {
    const { title, baseUrl } = this.#settings;
    this.#write('archive.yaml', `title: ${title}\n${baseUrl === '' ? '' : `baseUrl: ${baseUrl}\n`}`);
  }

  #add(): void {
    const { headline, authors, section, tags, paragraphs } = generatedArticle(this.#next);
    const head = [
      `العنوان: ${headline}`,
      `الكاتب: ${authors.join('، ')}`,
      `التاريخ: ${this.#day()}`,
      `القسم: ${section}`,
    ];
    const text = [...head, `الوسوم: ${tags.join('، ')}`, '', paragraphs.join('\n\n'), ''].join('\n');
    this.#write(`${this.#dice.between(1, 4)}/${this.#next++}.txt`, text);
  }

  #day(): string {
    return `2016-${String(this.#dice.between(1, 4)).padStart(2, '0')}-${String(this.#dice.between(1, 28)).padStart(2, '0')}`;
  }

  #articles(): readonly string[] {
    return Object.keys(bytesBelow(this.root)).filter((name) => name.endsWith('.txt'));
  }

  #read(file: string): string {
    return readFileSync(path.join(this.root, file), 'utf8');
  }

  #write(file: string, text: string): void {
    mkdirSync(path.dirname(path.join(this.root, file)), { recursive: true });
    writeFileSync(path.join(this.root, file), text);
  }
}

/** Every file of a folder with the hash of its bytes. */
export function bytesBelow(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(path.join(root, name)).isFile()).sort();
  const hashOf = (name: string) =>
    createHash('sha256')
      .update(readFileSync(path.join(root, name)))
      .digest('hex');
  return Object.fromEntries(files.map((name) => [name, hashOf(name)]));
}
