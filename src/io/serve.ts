import { statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';

/**
 * Serves a folder on this machine only (127.0.0.1), as a static host would: a folder's address shows its `index.html`, with the slash that the
 * links of that page count on. Port 0 takes any free one; a port that can't be had rejects with the error of the system.
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
      else response.writeHead(404).end();
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

function isFolder(root: string, pathname: string): boolean {
  if (pathname.endsWith('/')) return false;
  try {
    const inside = path.posix.normalize(decodeURIComponent(pathname));
    return statSync(path.join(root, inside), { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false; // `%E0%A4%A` or `%00`, which no file is named.
  }
}
