import { grouped } from './html.ts';
import { reportStyle } from './style.ts';

/** A report as a page that stands by itself. */
export function framed(title: string, parts: readonly string[]): string {
  return `<!doctype html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width, initial-scale=1">
<style>${reportStyle}</style></head>
<body><main><h1>${title}</h1>
${parts.join('\n')}
</main></body></html>
`;
}

/** Numbers that add up, the sum first, under a heading. */
export function countList(
  { heading, note }: { readonly heading: string; readonly note: string },
  rows: readonly (readonly [string, number])[],
): string {
  const items = rows.map(([label, n]) => `<div><dt>${label}</dt><dd>${grouped(n)}</dd></div>`);
  return `<h2>${heading}</h2><p>${note}</p><dl class="balance">${items.join('')}</dl>`;
}

/** A table with a heading over each column. */
export function table(columns: readonly string[], rows: readonly string[]): string {
  const heads = columns.map((column) => `<th scope="col">${column}</th>`).join('');
  return `<table><thead><tr>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
