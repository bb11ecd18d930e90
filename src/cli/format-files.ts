import type { FileBalance } from '../problems/report.ts';
import { counted } from './counted.ts';

const words: Readonly<Record<Exclude<keyof FileBalance, 'found'>, readonly [one: string, many?: string]>> = {
  articles: ['of articles', 'of articles'],
  drafts: ['of drafts', 'of drafts'],
  quarantined: ['quarantined', 'quarantined'],
  refused: ['that stops a build', 'that stop a build'],
  sidecars: ['sidecar'],
  images: ['image shown', 'images shown'],
  unusedImages: ['image that no article shows', 'images that no article shows'],
  orphanSidecars: ['sidecar without an article', 'sidecars without an article'],
  own: ['of the archive itself', 'of the archive itself'],
  notArticles: ['set aside unread', 'set aside unread'],
};

/** Where every file of the content folder ended, as a line: `12 files in the content folder: 9 of articles, 2 images shown, 1 set aside unread`; none where the folder was not looked into. */
export function formatFiles({ found, ...parts }: FileBalance): readonly string[] {
  if (found === 0) return [];
  const shown = Object.entries(parts).filter(([, count]) => count > 0);
  const sum = shown.map(([kind, count]) => counted(count, ...words[kind as keyof typeof words])).join(', ');
  return [`${counted(found, 'file')} in the content folder${sum === '' ? '' : `: ${sum}`}`];
}
