import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll } from 'vitest';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** A server of the plainest kind over a folder, below a path; what any static host does and no more. */
export async function serve(folder: string, below = '/'): Promise<string> {
  const server = createServer((request, response) => {
    const url = decodeURIComponent((request.url ?? '/').split(/[?#]/)[0] ?? '/');
    const name = url.startsWith(below) ? url.slice(below.length) : null;
    const target = name === null ? '' : path.join(folder, name);
    const file =
      target !== '' && existsSync(target) && statSync(target).isDirectory()
        ? path.join(target, 'index.html')
        : target;
    if (file === '' || !existsSync(file)) {
      response
        .writeHead(404, { 'content-type': 'text/html' })
        .end(readFileSync(path.join(folder, '404.html')));
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    });
    response.end(readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://127.0.0.1:${port}${below}`;
}
