import type { FileBalance } from '../problems/report.ts';

const words: Readonly<Record<Exclude<keyof FileBalance, 'found'>, string>> = {
  articles: 'of articles',
  drafts: 'of drafts',
  quarantined: 'quarantined',
  refused: 'that stop a build',
  sidecars: 'sidecars',
  images: 'images shown',
  unusedImages: 'images that no article shows',
  orphanSidecars: 'sidecars without an article',
  own: 'of the archive itself',
  notArticles: 'set aside unread',
};

/** Where every file of the content folder ended, as a line: `12 files in the content folder: 9 of articles, 2 images shown, 1 set aside unread`; none where the folder was not looked into. */
export function formatFiles({ found, ...parts }: FileBalance): readonly string[] {
  if (found === 0) return [];
  const shown = Object.entries(parts).filter(([, count]) => count > 0);
  const sum = shown.map(([kind, count]) => `${count} ${words[kind as keyof typeof words]}`).join(', ');
  return [`${found} files in the content folder${sum === '' ? '' : `: ${sum}`}`];
}
