import { linesOf } from './opened-site.ts';
import { opened, page, site } from './one-page.ts';

/** The articles of the sample archive, as its data has them. */
export const articles = linesOf(site);

/** The address of a file of its site. */
export const on = {
  http: (file: string) => opened.on.http(file),
  file: (file: string) => opened.on.file(file),
};

/** Waits until the search is answered. */
export async function isDone(): Promise<void> {
  await page.locator('#results[data-state=done]').waitFor({ state: 'attached' });
}

/** Opens the search page with these parameters; gives the articles that it shows. */
export async function ask(query: Record<string, string>, open = on.http): Promise<string[]> {
  await page.goto(`${open('search.html')}?${new URLSearchParams(query).toString()}`);
  await isDone();
  return shown();
}

export function shown(): Promise<string[]> {
  return page.locator('#results > li').evaluateAll((items) => items.map((item) => item.dataset['url'] ?? ''));
}

export const total = async () => Number(await page.locator('#results').getAttribute('data-total'));
export const textOf = async (selector: string) => (await page.locator(selector).textContent()) ?? '';

/** Counts of a filter as the page shows them. */
export async function counts(name: string): Promise<Record<string, number>> {
  await page.locator(`#facets input[name=${name}]`).first().waitFor({ state: 'attached' });
  const labels = await page
    .locator(`#facets label:has(input[name=${name}])`)
    .evaluateAll((all) =>
      all.map((label): [string, string] => [
        label.querySelector('bdi')?.textContent ?? '',
        label.querySelector('.count')?.textContent ?? '',
      ]),
    );
  return Object.fromEntries(labels.map(([value, count]) => [value, Number(count)]));
}
