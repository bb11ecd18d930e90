import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest';
import { serveFolder } from '../../io/serve.ts';
import { temporaryFolder } from '../run-cli.ts';
import { launchChromium } from './chromium.ts';
import { linesOf } from './opened-site.ts';

// A reader whose browser has the worker of a site that can be cut off and can change. Importing this sets each test of a file up.

const site = inject('site');
export const articles = linesOf(site);
export const of2016 = articles.filter(({ url }) => url.startsWith('2016/'));
export const of2015 = articles.filter(({ url }) => url.startsWith('2015/'));

export let folder: string;
export let browser: Awaited<ReturnType<typeof launchChromium>>;
let server: Awaited<ReturnType<typeof serveFolder>>;
let isServing: boolean;
export let context: BrowserContext;
export let page: Page;

// The site in a folder of its own, where another build can take its place.
beforeAll(async () => {
  folder = temporaryFolder();
  cpSync(site, path.join(folder, 'first'), { recursive: true });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  deploy('first');
  server = await serveFolder(path.join(folder, 'served'), 0);
  isServing = true;
  context = await browser.newContext();
  page = await context.newPage();
  await page.goto(at('index.html'));
  await hasWorker();
});
afterEach(async () => {
  await context.close();
  await cut();
});

// A browser looks for a new worker some time after a page was opened.
export const eventually = <T>(value: () => T) => expect.poll(value, { timeout: 30_000 });
export const at = (file: string) => new URL(file, server.url).href;

export function deploy(build: string): void {
  const served = path.join(folder, 'served');
  if (existsSync(served)) rmSync(served, { recursive: true });
  cpSync(path.join(folder, build), `${served}.next`, { recursive: true });
  renameSync(`${served}.next`, served);
}

export async function cut(): Promise<void> {
  if (isServing) await server.close();
  isServing = false;
}

/** Tells of each file that a worker asks the host for. */
export function onAsked(tell: (file: string) => void): void {
  context.on('request', (request) => {
    if (request.serviceWorker()) tell(new URL(request.url()).pathname.slice(1));
  });
}

/** Waits until a worker has taken over, with the pages that are open kept. */
export async function hasWorker(): Promise<void> {
  await eventually(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
  await eventually(() => kept('index.html')).toBe(true);
}

export const cacheNames = () => page.evaluate(() => caches.keys());
export const keptPaths = () =>
  page.evaluate(async () => {
    const all = [];
    for (const name of await caches.keys()) for (const { url } of await (await caches.open(name)).keys()) all.push(url);
    return all.map((url) => new URL(url).pathname.slice(1));
  });
export const kept = async (file: string) => (await keptPaths()).includes(file);

export const status = () => page.locator('#status').textContent();
export const part = (id: string) => page.locator(`[data-part="${id}"]`);
export const stateOf = (id: string) => part(id).locator('.part-state').textContent();

export async function openOffline(): Promise<void> {
  await page.goto(at('offline.html'));
  await page.locator('#offline').waitFor();
}

export async function save(id: string): Promise<void> {
  await openOffline();
  await part(id).locator('[data-do=save]').click();
  await eventually(status).toContain('ويُقرأ الآن دون اتصال');
}

export async function isRead(file: string): Promise<boolean> {
  await page.goto(at(file));
  return page.url() === at(file);
}

export async function search(q: string): Promise<readonly string[]> {
  await page.goto(`${at('search.html')}?q=${encodeURIComponent(q)}`);
  await page.locator('#results[data-state=done]').waitFor({ state: 'attached' });
  return page.locator('#results > li').evaluateAll((items) => items.map((item) => item.dataset['url'] ?? ''));
}

/** Goes on with another page, such as one of another context. */
export function lookAt(other: Page): void {
  page = other;
}
