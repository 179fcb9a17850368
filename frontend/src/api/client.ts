import { client } from './generated/client.gen';
import { ProblemError } from './problem';

/** Who is asking, and what happens when the server says it does not know. */
export interface Caller {
  /** The access token; undefined when there is none that still holds. */
  token(): Promise<string | undefined>;
  refused(): void;
}

let caller: Caller = { token: async () => undefined, refused: () => {} };

/**
 * Sets up the one client. Called once at the start, and by tests. A field that was emptied is sent as nothing, and so is
 * no number: the server then says that it must be filled in, not that its form is wrong.
 */
export function connect(next: Caller): void {
  caller = next;
  client.setConfig({
    baseUrl: `${window.location.origin}/api/v1`,
    auth: () => caller.token(),
    bodySerializer: (body: unknown) => JSON.stringify(body, (_, value) => (value === '' ? null : value)),
  });
}

interface Reply<T> {
  data?: T | undefined;
  error?: unknown;
  response: Response;
}

/** A value with the tag that names its version; send it back with `ifMatch`. */
export interface Versioned<T> {
  value: T;
  etag: string;
}

async function answered<T>(call: Promise<Reply<T>>): Promise<Reply<T> & { data: T }> {
  const reply = await call;
  if (reply.data !== undefined && reply.response.ok) return { ...reply, data: reply.data };
  return refused(reply);
}

function refused(reply: Reply<unknown>): never {
  if (isAborted(reply.error)) throw reply.error;
  const problem = ProblemError.of(reply.error, reply.response);
  if (problem.type === 'unauthorized') caller.refused();
  throw problem;
}

/** Waits for an answer that has nothing to say; a refusal is thrown as ProblemError. */
export async function done(call: Promise<Reply<unknown>>): Promise<void> {
  const reply = await call;
  if (!reply.response?.ok) refused(reply);
}

function isAborted(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

/** The value of an answer; a refusal is thrown as ProblemError. */
export async function read<T>(call: Promise<Reply<T>>): Promise<T> {
  return (await answered(call)).data;
}

/** The value of an answer with its ETag. */
export async function readVersioned<T>(call: Promise<Reply<T>>): Promise<Versioned<T>> {
  const reply = await answered(call);
  return { value: reply.data, etag: reply.response.headers.get('ETag') ?? '' };
}

/** The value of an answer with the address of what was made. */
export async function readCreated<T>(call: Promise<Reply<T>>): Promise<{ value: T; location: string }> {
  const reply = await answered(call);
  return { value: reply.data, location: reply.response.headers.get('Location') ?? '' };
}

/** Header of a change: only if nobody else has changed it since it was read. */
export function ifMatch(versioned: Versioned<unknown>): { 'If-Match': string } {
  return { 'If-Match': versioned.etag };
}

/** A key for one intended effect: keep it while the same thing is tried again, take a new one for the next. */
export function newIdempotencyKey(): string {
  return crypto.randomUUID();
}

/** Header of a POST that makes or moves something. */
export function idempotent(key: string): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': key };
}

/** A body without what was left empty in it: the server then says that it is missing, not that its form is wrong. */
export function filled<Body>(body: Body): Body {
  return JSON.parse(
    JSON.stringify(body, (_, value) => (value === '' || Number.isNaN(value) ? undefined : value)),
  ) as Body;
}
