import { vi } from 'vitest';

export interface Call {
  method: string;
  path: string;
  body: unknown;
  headers: Record<string, string>;
}

type Answer = { status?: number; body?: unknown } | 'unreachable';

/** Stands in for the server: answers by method and path, and keeps what was asked. */
export function answering(answers: Record<string, Answer | ((call: Call) => Answer)>) {
  const calls: Call[] = [];
  vi.stubGlobal('fetch', async (address: string, { method = 'GET', body, headers }: RequestInit = {}) => {
    const path = address.split('?')[0] ?? '';
    const call: Call = {
      method,
      path,
      body: typeof body === 'string' ? (JSON.parse(body) as unknown) : undefined,
      headers: headers as Record<string, string>,
    };
    calls.push(call);
    const given = answers[`${method} ${path}`] ?? { status: 404, body: { code: 'not-found', detail: '没有找到' } };
    const answer = typeof given === 'function' ? given(call) : given;
    if (answer === 'unreachable') {
      throw new TypeError('Failed to fetch');
    }
    const { status = 200, body: content } = answer;
    return new Response(status === 204 ? null : JSON.stringify(content), {
      status,
      headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' },
    });
  });
  return calls;
}
