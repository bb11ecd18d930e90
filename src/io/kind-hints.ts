import { shellWord } from './shell-word.ts';

// What is done with files of a kind that is no article, by the endings that programs give them; `{}` is the file, quoted for a shell.
const hints: readonly (readonly [string, string])[] = [
  [
    'doc docx odt rtf wpd wps pages sxw',
    'save its text as .txt: soffice --headless --convert-to "txt:Text (encoded):UTF8" {}',
  ],
  ['pdf djvu', 'save its text as .txt: pdftotext -enc UTF-8 {}; pages that were scanned need OCR first'],
  ['zip rar 7z tar gz tgz bz2 xz', 'unpack it, and move it out of the content folder'],
  [
    'csv tsv json jsonl ndjson xml wxr rss atom',
    'if it holds articles, move it out of the content folder, then: warraq import {}',
  ],
  [
    'xls xlsx ods mdb accdb sqlite sqlite3 dbf',
    'if it holds articles, save its table as .csv with the names of the columns, outside of the content folder, then: warraq import articles.csv',
  ],
  [
    'sql',
    'load it into MySQL or MariaDB and save the table of the articles as .csv with the names of the columns (phpMyAdmin: Export, CSV), then: warraq import articles.csv; of WordPress, use its own export (Tools, Export)',
  ],
  [
    'xhtml shtml shtm php php3 asp aspx jsp cfm cgi',
    'if it is a page that was saved from a website, give it the ending .html',
  ],
  ['mht mhtml maff webarchive eml msg mbox', 'open it and save it as a web page or as text, .html or .txt'],
  ['bmp tif tiff svg heic psd', 'save it as .png, where an article shows it, or move it out of the content folder'],
  ['db ini tmp bak lnk css js', 'delete it, or leave it: nothing is read from it'],
];
const byEnding = new Map(hints.flatMap(([endings, hint]) => endings.split(' ').map((ending) => [ending, hint])));

/** The ending of a file in small letters, without what a copier of websites adds (`news.php?id=3`, `news.asp@id=3`): `.php`; '' where there is none. */
export function endingOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return (
    /(?<=[^.])\.[a-z][a-z0-9]{0,9}(?=$|[?@&=])/iu.exec(name)?.[0].toLowerCase() ??
    /(?<=.)\.[^.]*$/u.exec(name)?.[0] ??
    ''
  );
}

/** What to do with a file that by its ending is no article, or null where nothing is known of its kind. */
export function hintOf(file: string): string | null {
  const hint = byEnding.get(endingOf(file).slice(1));
  return hint?.replace('{}', () => shellWord(file)) ?? null;
}
