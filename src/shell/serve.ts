import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.ndjson': 'application/x-ndjson; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** A static server for looking at a site, with a stream that tells open pages to reload. */
export interface Preview {
  url: string;
  /** Tells every open page that the site has changed. */
  reload: () => void;
  close: () => Promise<void>;
}

const RELOAD = '/__news-archive/reload';
const CLIENT = '/__news-archive/reload.js';

/** The page's side of the stream; added to pages as they are served, never to the site on disk. */
const CLIENT_SCRIPT = `new EventSource('${RELOAD}').addEventListener('change', () => location.reload());\n`;

/** Serves a folder on the first free port from `port` on, on this machine only. */
export async function preview(folder: string, port: number): Promise<Preview> {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answer(folder, request, response, listeners);
  });
  const bound = await listen(server, port);
  return {
    url: `http://localhost:${bound}/`,
    reload: () => {
      listeners.forEach((listener) => listener.write('event: change\ndata: 1\n\n'));
    },
    close: () =>
      new Promise((done) => {
        listeners.forEach((listener) => listener.end());
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const attempt = (at: number) => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE' && at < port + 50) attempt(at + 1);
        else reject(error);
      });
      server.listen(at, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : at);
      });
    };
    attempt(port);
  });
}

function answer(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
  listeners: Set<ServerResponse>,
): void {
  const url = decode(request.url ?? '/');
  if (url === RELOAD) {
    subscribe(response, listeners);
    return;
  }
  if (url === CLIENT) {
    send(response, 200, 'text/javascript; charset=utf-8', CLIENT_SCRIPT);
    return;
  }
  const file = url === null ? null : fileFor(folder, url);
  if (file !== null && statSync(file).isDirectory()) {
    response.writeHead(301, { location: `${encodeURI(url ?? '')}/` }).end();
    return;
  }
  const found = file ?? path.join(folder, '404.html');
  if (!existsSync(found)) {
    send(response, 404, 'text/plain', 'not found');
    return;
  }
  const type = TYPES[path.extname(found)] ?? 'application/octet-stream';
  response.writeHead(file === null ? 404 : 200, {
    'content-type': type,
    'cache-control': 'no-store',
  });
  const stream = createReadStream(found);
  if (type.startsWith('text/html')) {
    stream.on('end', () => response.end(`<script src="${CLIENT}"></script>`));
    stream.pipe(response, { end: false });
  } else stream.pipe(response);
}

function decode(url: string): string | null {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
  } catch {
    return null;
  }
}

/** The file an address stands for; null for none, or for one outside the folder. */
function fileFor(folder: string, url: string): string | null {
  const target = path.resolve(folder, `.${path.posix.normalize(`/${url}`)}`);
  if (target !== folder && !target.startsWith(folder + path.sep)) return null;
  const file = url.endsWith('/') ? path.join(target, 'index.html') : target;
  return existsSync(file) ? file : null;
}

function subscribe(response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('\n');
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type }).end(body);
}
