import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xlsx': 'application/octet-stream',
};

export interface StaticServer {
  /** "http://localhost:41235" */
  address: string;
  close(): void;
}

/** Serves the files of a folder on this machine, as any web server does that knows nothing of them. */
export async function serveFolder(folder: string): Promise<StaticServer> {
  const server = createServer(({ url = '/' }, answer) => {
    const path = normalize(decodeURIComponent(url.split('?')[0] ?? '/'));
    const file = join(folder, path);
    if (path.includes('..') || !existsSync(file) || !statSync(file).isFile()) {
      answer.writeHead(404).end();
      return;
    }
    answer.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(answer);
  });
  await new Promise<void>((done) => {
    server.listen(0, 'localhost', done);
  });
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${String(port)}`, close: () => server.close() };
}
