import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from './serve.ts';

let folder: string;
let server: Awaited<ReturnType<typeof serveFolder>>;
const ask = (address: string) => fetch(`${server.url}${address}`, { redirect: 'manual' });

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'warraq-serve-'));
  mkdirSync(path.join(folder, 'site/2016'), { recursive: true });
  writeFileSync(path.join(folder, 'beside.html'), 'beside');
  writeFileSync(path.join(folder, 'site/index.html'), 'home');
  writeFileSync(path.join(folder, 'site/2016/index.html'), 'year');
  const links = ['#main', 'index.html', 'https://a.example/', 'data:image/png,'].map((href) => `<a href="${href}">`);
  writeFileSync(path.join(folder, 'site/404.html'), links.join(''));
  server = await serveFolder(path.join(folder, 'site'), 0);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a folder that is served', () => {
  it.each([
    ['', 'home'],
    ['?utm=1', 'home'],
    ['index.html?q=1', 'home'],
    ['2016/', 'year'],
  ])('shows at /%s the page %s', async (address, text) => {
    const response = await ask(address);
    expect([response.status, await response.text()]).toEqual([200, text]);
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
  });

  it('adds the slash that the links of a folder count on', async () => {
    const response = await ask('2016?q=1');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/2016/?q=1']);
  });

  it.each(['gone.html', '2017', '2017/', '%E0%A4%A', '%00', '..%2fbeside.html', '..%2f'])(
    'has nothing at /%s',
    async (address) => {
      expect((await ask(address)).status).not.toBe(200);
    },
  );

  it('shows at any depth the page of what is not there, with links that lead somewhere', async () => {
    const response = await ask('2016/10/gone.html');
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/html;charset=utf-8']);
    expect(await response.text()).toBe(
      '<a href="#main"><a href="/index.html"><a href="https://a.example/"><a href="data:image/png,">',
    );
  });

  it('goes on after all of these', async () => {
    expect((await ask('')).status).toBe(200);
  });
});
