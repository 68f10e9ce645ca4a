import { Refused, problemOf } from './problem';

type Query = Record<string, string | number | boolean | null | undefined>;

interface Options {
  query?: Query;
  body?: unknown;
  headers?: Record<string, string>;
}

/** The server hands the CSRF token out as a readable cookie and wants it back as a header. */
function csrfHeader(): Record<string, string> {
  const token = /(?:^|;\s*)XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1];
  return token ? { 'X-XSRF-TOKEN': decodeURIComponent(token) } : {};
}

function withQuery(path: string, query: Query = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return search ? `${path}?${search}` : path;
}

async function send(method: string, path: string, { query, body, headers }: Options = {}): Promise<Response> {
  const isJson = body !== undefined && typeof body !== 'string';
  const response = await fetch(withQuery(path, query), {
    method,
    credentials: 'same-origin',
    headers: {
      Accept: 'application/json, application/problem+json',
      ...(isJson ? { 'Content-Type': 'application/json' } : {}),
      ...(method === 'GET' ? {} : csrfHeader()),
      ...headers,
    },
    body: isJson ? JSON.stringify(body) : body,
  });
  if (!response.ok) {
    throw new Refused(await problemOf(response));
  }
  return response;
}

export async function getJson<T>(path: string, query?: Query): Promise<T> {
  return (await (await send('GET', path, { query })).json()) as T;
}

export async function getText(path: string): Promise<string> {
  return (await send('GET', path, { headers: { Accept: 'application/xml, text/xml, text/plain' } })).text();
}

export async function postJson<T>(path: string, body?: unknown, headers?: Record<string, string>): Promise<T> {
  const response = await send('POST', path, { body, headers });
  return (response.status === 204 ? undefined : await response.json()) as T;
}

export async function putJson<T>(path: string, body: unknown): Promise<T> {
  return (await (await send('PUT', path, { body })).json()) as T;
}

export async function deleteJson<T>(path: string): Promise<T> {
  return (await (await send('DELETE', path)).json()) as T;
}

/** A posted body whose answer comes line by line, for as long as it takes. */
export async function postStream(path: string, body: string, contentType: string): Promise<ReadableStream<Uint8Array>> {
  const response = await send('POST', path, {
    body,
    headers: { 'Content-Type': contentType, Accept: 'application/x-ndjson, application/problem+json' },
  });
  return response.body ?? new ReadableStream();
}
