/** A refusal of the server (RFC 9457): a stable code and a sentence for people. */
export interface Problem {
  status: number;
  code: string;
  title?: string;
  detail?: string;
}

export class Refused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title ?? problem.code);
    this.name = 'Refused';
    this.problem = problem;
  }

  get status() {
    return this.problem.status;
  }

  get code() {
    return this.problem.code;
  }
}

export const refusedWith = (error: unknown, status: number): error is Refused =>
  error instanceof Refused && error.status === status;

/** Any answer that is no success becomes a problem, also where a proxy answered with a page of its own. */
export async function problemOf(response: Response): Promise<Problem> {
  const unnamed: Problem = { status: response.status, code: `http-${response.status}` };
  if (!(response.headers.get('content-type') ?? '').includes('json')) {
    return unnamed;
  }
  try {
    const body = (await response.json()) as Partial<Problem>;
    return { ...unnamed, ...body, status: response.status, code: body.code ?? unnamed.code };
  } catch {
    return unnamed;
  }
}
