import type { Plugin } from 'vite';
import { FakeApi } from './fake-api.ts';

/** `npm run fake`: the UI alone, with answers from fixtures instead of a server. */
export function fakeServer(): Plugin {
  const api = new FakeApi();
  return {
    name: 'fake-server',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const url = new URL(request.url ?? '/', 'http://localhost');
        if (!url.pathname.startsWith('/api/') && !url.pathname.startsWith('/v3/')) {
          next();
          return;
        }
        if (url.pathname === '/api/tasks/stream') {
          response.writeHead(200, { 'content-type': 'text/event-stream' });
          response.write(':\n\n');
          return;
        }
        const chunks: Buffer[] = [];
        request.on('data', (chunk: Buffer) => chunks.push(chunk));
        request.on('end', async () => {
          const answer = api.answer(request.method ?? 'GET', url, Buffer.concat(chunks).toString());
          response.writeHead(answer.status, Object.fromEntries(answer.headers));
          response.end(Buffer.from(await answer.arrayBuffer()));
        });
      });
    },
  };
}
