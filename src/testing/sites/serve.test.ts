import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { serveFolder } from '../../io/serve.ts';
import { projectRoot, runCli, temporaryFolder } from '../run-cli.ts';

let folder: string;
const at = (...names: string[]) => path.join(folder, ...names);

beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(at('content'));
  writeFileSync(at('content/1.txt'), 'العنوان: خبر\nالتاريخ: 2016-10-01\n\nهذا نص الخبر في مدينة الريحان.\n');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const { url, close } = await serveFolder(folder, 0);
  await close();
  return Number(new URL(url).port);
}

it('serve prints an address that shows the home page, and ends when it is interrupted', async () => {
  const port = await freePort();
  const child = spawn(process.execPath, [path.join(projectRoot, 'src/cli/warraq.mjs'), 'serve', '--port', `${port}`], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  try {
    let said = '';
    for await (const chunk of child.stdout) {
      said += String(chunk);
      if (said.includes('http://')) break;
    }
    const url = /http:\S+/u.exec(said)![0];
    const response = await fetch(url);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<body class="page-home">');
  } finally {
    child.kill('SIGINT');
  }
  await ended;
});

it('serve says before it builds that its port is taken, and which to try', async () => {
  const { url, close } = await serveFolder(folder, 0);
  const { port } = new URL(url);
  const run = await runCli(['serve', '--port', port], folder);
  await close();
  expect(run.code).toBe(2);
  expect(run.stderr).toContain(`${port}, which another program uses`);
  expect(run.stderr).toContain('--port ');
  expect(run.stderr).not.toContain('at ');
  expect(existsSync(at('dist'))).toBe(false);
});

it('serve refuses a port that there is not', async () => {
  const run = await runCli(['serve', '--port', '80000'], folder);
  expect(run.code).toBe(2);
  expect(run.stderr).toContain('65535');
});

it('serve ends where the build fails', async () => {
  rmSync(at('content/1.txt'));
  const run = await runCli(['serve', '--port', `${await freePort()}`], folder);
  expect(run.code).toBe(1);
  expect(run.stdout).not.toContain('http://');
});
