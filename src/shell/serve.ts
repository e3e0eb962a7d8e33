import { open, stat, type FileHandle } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CLIENT_SCRIPT, CLIENT_STYLE, OWN } from './preview-client.js';

const HTML = 'text/html; charset=utf-8';

const TYPES: Readonly<Record<string, string>> = {
  '.html': HTML,
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

/** What is shown of the inputs beside the pages. */
export interface Shown {
  /** Why there is no site of the inputs as they are; null where there is. */
  failure: string | null;
  /** What a person should know of them, with its place in words. */
  findings: readonly { place: string; severity: string; reason: string; cure: string }[];
  /** How many more there are. */
  more: number;
}

/** What the site on the disk does not have yet. */
export interface Ahead {
  file: (name: string) => Promise<Buffer | null>;
  /** True for what lies there and is no more. */
  isGone: (name: string) => boolean;
}

const ALL_ON_DISK: Ahead = { file: () => Promise.resolve(null), isGone: () => false };

/** A static server for looking at a site, with a stream that tells open pages to reload. */
export interface Preview {
  url: string;
  /** What pages show of the inputs from now on. */
  tell: (shown: Shown) => void;
  /** Tells every open page that the site has changed. */
  reload: () => void;
  close: () => Promise<void>;
}

/** Added to pages as they are served, never to the site on disk. */
const CLIENT = `<link rel="stylesheet" href="${OWN}preview.css"><script src="${OWN}preview.js" defer></script>`;

interface Served {
  folder: string;
  ahead: Ahead;
  listeners: Set<ServerResponse>;
  shown: Shown;
}

/** Serves a folder on the first free port from `port` on, on this machine only. */
export async function preview(
  folder: string,
  port: number,
  ahead: Ahead = ALL_ON_DISK,
): Promise<Preview> {
  const listeners = new Set<ServerResponse>();
  const served: Served = {
    ...{ folder, ahead, listeners },
    shown: { failure: null, findings: [], more: 0 },
  };
  const server = createServer((request, response) => {
    // The site is swapped under a running server: a file can go at any moment, and that ends no server.
    answer(served, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else send(response, 500, 'text/plain', 'the file cannot be read');
    });
  });
  const bound = await listen(server, port);
  return {
    url: `http://localhost:${bound}/`,
    tell: (shown) => {
      served.shown = shown;
    },
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
  served: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { folder, ahead } = served;
  const url = decode(request.url ?? '/');
  if (url?.startsWith(OWN)) {
    answerOwn(url.slice(OWN.length), served, response);
    return;
  }
  const name = url === null ? null : nameOf(url);
  // A page that cannot be made is shown as it was; why is told beside it.
  const fresh = name === null ? null : await ahead.file(name).catch(() => null);
  if (name !== null && fresh !== null) {
    sendBytes(response, 200, name, fresh);
    return;
  }
  const target = url === null ? null : pathFor(folder, url);
  if (target !== null && (await isFolder(target))) {
    response.writeHead(301, { location: `${encodeURI(url ?? '')}/` }).end();
    return;
  }
  const isGone = name !== null && ahead.isGone(name);
  const file = target === null || isGone ? null : await opened(target);
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

/** The preview's own files. */
function answerOwn(name: string, { listeners, shown }: Served, response: ServerResponse): void {
  if (name === 'reload') subscribe(response, listeners);
  else if (name === 'preview.js')
    send(response, 200, 'text/javascript; charset=utf-8', CLIENT_SCRIPT);
  else if (name === 'preview.css') send(response, 200, 'text/css; charset=utf-8', CLIENT_STYLE);
  else if (name === 'findings')
    send(response, 200, 'application/json; charset=utf-8', JSON.stringify(shown));
  else send(response, 404, 'text/plain', 'not found');
}

/** The file of the site that an address stands for. */
function nameOf(url: string): string {
  const name = path.posix.normalize(url).replace(/^\/+/, '');
  return name === '' || name.endsWith('/') ? `${name}index.html` : name;
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
  try {
    if (typeOf(name) === HTML) sendBytes(response, status, name, await file.readFile());
    else {
      response.writeHead(status, headersOf(name));
      await pipeline(file.createReadStream({ autoClose: false }), response);
    }
  } finally {
    await file.close();
  }
}

function sendBytes(response: ServerResponse, status: number, name: string, bytes: Buffer): void {
  response.writeHead(status, headersOf(name));
  response.end(typeOf(name) === HTML ? `${bytes.toString()}${CLIENT}` : bytes);
}

function typeOf(name: string): string {
  return TYPES[path.extname(name)] ?? 'application/octet-stream';
}

function headersOf(name: string): Record<string, string> {
  return { 'content-type': typeOf(name), 'cache-control': 'no-store' };
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
