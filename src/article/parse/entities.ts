import { decodeEntity } from './html.ts';

const named = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/giu;
const known = 'nbsp|quot|amp|lt|gt|laquo|raquo|ldquo|rdquo|lsquo|rsquo|ndash|mdash|hellip|zwnj|zwj';
// No semicolon («&nbsp », «&#160 »); in an address the name of a parameter may look the same (?a=1&lt=2).
const bare = new RegExp(`&(${known}|#\\d{2,5}|#x[0-9a-f]{2,4})(?![a-z0-9;=])`, 'giu');
// What a broken cut left: «&nbs» at its end, «nbsp;» at its beginning.
const cutEnd = /&(?:nb|nbs|quo|laqu|raqu|ldqu|rdqu|hell|helli)(?![a-z0-9;=])/giu;
const cutStart = /(?<![&#;\w])(?:nbsp|quot|laquo|raquo|ldquo|rdquo|hellip|ndash|mdash|#\d{2,5});/giu;
const wholeOf: Readonly<Record<string, string>> = {
  nb: '&nbsp;',
  nbs: '&nbsp;',
  quo: '&quot;',
  laqu: '&laquo;',
  raqu: '&raquo;',
  ldqu: '&ldquo;',
  rdqu: '&rdquo;',
  hell: '&hellip;',
  helli: '&hellip;',
};
const rounds = 3;

/**
 * Decodes HTML entities: named, numeric, twice and thrice escaped (&amp;nbsp;), without their semicolon, and cut off («قال&nbs» and «قالnbsp;» → «قال »).
 * An & that was itself escaped is a real one, and comes out as `real`; what is no entity stays.
 */
export function decodeEntities(source: string, real: string): { text: string; count: number } {
  let text = source;
  let count = 0;
  const decoded = (entity: string): string => {
    const sign = decodeEntity(entity);
    // &notin; is one sign; &notes; is not «¬es;».
    if (sign.endsWith(';')) return entity;
    count += 1;
    return sign === '&'
      ? real
      : sign.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\ufeff]/gu, '');
  };
  if (text.includes(';')) text = text.replace(cutStart, (entity) => decoded(`&${entity}`));
  if (!text.includes('&')) return { text, count };
  for (let round = 0; round < rounds; round++) {
    const before = text;
    text = text
      .replace(bare, '&$1;')
      .replace(/&(?:amp;)+(?=#?[a-z0-9]{2,8};)/giu, '&')
      .replace(named, decoded);
    if (text === before) break;
  }
  return { text: text.replace(cutEnd, (entity) => decoded(wholeOf[entity.slice(1).toLowerCase()]!)), count };
}
