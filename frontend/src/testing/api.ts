import { type HttpHandler, HttpResponse, http } from 'msw';
import type { InputError, Problem, ProblemType } from '@/api/problem';

const base = '*/api/v1';

/** Answers a GET with a whole body of the contract; say its type, so that the fixture is checked. */
export function answers<Body>(path: string, body: Body | ((request: URL) => Body)): HttpHandler {
  return http.get(`${base}${path}`, ({ request }) => {
    const url = new URL(request.url);
    const json = typeof body === 'function' ? (body as (request: URL) => Body)(url) : body;
    return HttpResponse.json(json as object, { headers: { ETag: '"1"' } });
  });
}

/** Answers a GET too, but not before it is told to: for what must wait. */
export function answersLate<Body extends object>(path: string, body: Body) {
  let come = () => {};
  const told = new Promise<void>((resolve) => {
    come = resolve;
  });
  const handler = http.get(`${base}${path}`, async () => {
    await told;
    return HttpResponse.json(body, { headers: { ETag: '"1"' } });
  });
  return { handler, come };
}

interface Refusal {
  status: number;
  type: ProblemType;
  errors?: InputError[];
}

export function problem({ status, type, errors }: Refusal): Problem {
  return {
    type: `/problems/${type}`,
    title: type,
    status,
    detail: `Detail of ${type}.`,
    instance: '/api/v1/somewhere',
    traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
    ...(errors ? { errors } : {}),
  };
}

/** Refuses a GET with a problem. */
export function refuses(path: string, refusal: Refusal): HttpHandler {
  return http.get(`${base}${path}`, () =>
    HttpResponse.json(problem(refusal), {
      status: refusal.status,
      headers: { 'Content-Type': 'application/problem+json' },
    }),
  );
}
