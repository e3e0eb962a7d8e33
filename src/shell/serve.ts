import { open, stat, type FileHandle } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

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
    // The site is swapped under a running server: a file can go at any moment, and that ends no server.
    answer(folder, request, response, listeners).catch(() => {
      if (response.headersSent) response.destroy();
      else send(response, 500, 'text/plain', 'the file cannot be read');
    });
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

async function answer(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
  listeners: Set<ServerResponse>,
): Promise<void> {
  const url = decode(request.url ?? '/');
  if (url === RELOAD) {
    subscribe(response, listeners);
    return;
  }
  if (url === CLIENT) {
    send(response, 200, 'text/javascript; charset=utf-8', CLIENT_SCRIPT);
    return;
  }
  const target = url === null ? null : pathFor(folder, url);
  if (target !== null && (await isFolder(target))) {
    response.writeHead(301, { location: `${encodeURI(url ?? '')}/` }).end();
    return;
  }
  const file = target === null ? null : await opened(target);
  if (file !== null) {
    await sendFile(response, 200, target ?? '', file);
    return;
  }
  const lost = path.join(folder, '404.html');
  const page = await opened(lost);
  if (page !== null) await sendFile(response, 404, lost, page);
  else if (await isFolder(folder)) send(response, 404, 'text/plain', 'not found');
  else {
    response.setHeader('retry-after', '1');
    send(response, 503, 'text/plain', 'the site is being replaced; load this page again');
  }
}

async function isFolder(target: string): Promise<boolean> {
  const info = await stat(target).catch(() => null);
  return info?.isDirectory() === true;
}

/** A file held open, so that it can be read to its end even when the site is swapped; null for none. */
async function opened(target: string): Promise<FileHandle | null> {
  const info = await stat(target).catch(() => null);
  return info?.isFile() === true ? open(target).catch(() => null) : null;
}

async function sendFile(
  response: ServerResponse,
  status: number,
  name: string,
  file: FileHandle,
): Promise<void> {
  const type = TYPES[path.extname(name)] ?? 'application/octet-stream';
  const headers = { 'content-type': type, 'cache-control': 'no-store' };
  try {
    if (type.startsWith('text/html')) {
      const page = await file.readFile();
      response
        .writeHead(status, headers)
        .end(`${page.toString()}<script src="${CLIENT}"></script>`);
    } else {
      response.writeHead(status, headers);
      await pipeline(file.createReadStream({ autoClose: false }), response);
    }
  } finally {
    await file.close();
  }
}

function decode(url: string): string | null {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
  } catch {
    return null;
  }
}

/** The path of the file an address stands for; null for one outside the folder. */
function pathFor(folder: string, url: string): string | null {
  const target = path.resolve(folder, `.${path.posix.normalize(`/${url}`)}`);
  if (target !== folder && !target.startsWith(folder + path.sep)) return null;
  return url.endsWith('/') ? path.join(target, 'index.html') : target;
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
