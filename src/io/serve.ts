import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';

/**
 * Serves a folder on this machine only (127.0.0.1), as a static host would: a folder's address shows its `index.html`, with the slash that the
 * links of that page count on, and `404.html` is shown for what is not there. Port 0 takes any free one; a port that can't be had rejects with the error of the system.
 */
export async function serveFolder(
  folder: string,
  port: number,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const files = sirv(folder, { dev: true, extensions: [] });
  const server = createServer((request, response) => {
    const [, pathname = '/', search = ''] = /^([^?]*)(.*)$/su.exec(request.url ?? '/') ?? [];
    if (pathname.endsWith('/')) request.url = `${pathname}index.html${search}`;
    files(request, response, () => {
      if (isFolder(folder, pathname)) response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      else response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound(folder));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

// The page of what is not there, which is shown at any depth: what it leads to is told from the root.
function notFound(folder: string): string {
  try {
    const page = readFileSync(path.join(folder, '404.html'), 'utf8');
    return page.replace(/(?<=\s(?:href|src|action)=")(?![#/]|[a-z][a-z.+-]*:)/gu, '/');
  } catch {
    return '';
  }
}

function isFolder(root: string, pathname: string): boolean {
  if (pathname.endsWith('/')) return false;
  try {
    const inside = path.posix.normalize(decodeURIComponent(pathname));
    return statSync(path.join(root, inside), { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false; // `%E0%A4%A` or `%00`, which no file is named.
  }
}
