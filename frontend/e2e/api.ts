import { baseUrl, type Persona } from './story';

/** What a story needs that no screen makes: sent to the running product as a person's own program would. */
export async function send<Answer>(persona: Persona, path: string, body: object): Promise<Answer> {
  return answered(persona, path, { method: 'POST', ...json(body) });
}

/** Writes over what is there already. */
export async function overwrite<Answer>(persona: Persona, path: string, body: object): Promise<Answer> {
  return answered(persona, path, { method: 'PUT', ...upon(body) });
}

/** Changes a part of what is there already, whatever its version. */
export async function change<Answer>(persona: Persona, path: string, body: object): Promise<Answer> {
  return answered(persona, path, { method: 'PATCH', ...upon(body) });
}

/** A form with a file in it. */
export async function sendForm<Answer>(persona: Persona, path: string, body: FormData): Promise<Answer> {
  return answered(persona, path, { method: 'POST', body });
}

export async function ask<Answer>(persona: Persona, path: string): Promise<Answer> {
  return answered(persona, path, {});
}

function json(body: object) {
  return { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}

function upon(whole: object) {
  const { headers, body } = json(whole);
  return { headers: { ...headers, 'If-Match': '*' }, body };
}

async function answered<Answer>(persona: Persona, path: string, request: RequestInit): Promise<Answer> {
  const answer = await reply(persona, path, request);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as Answer;
}

/** The reply itself, for what is to be refused. */
export async function reply(persona: Persona, path: string, request: RequestInit): Promise<Response> {
  const headers = new Headers(request.headers);
  headers.set('Authorization', `Bearer ${await tokenOf(persona)}`);
  return fetch(`${baseUrl}/api/v1${path}`, { ...request, headers });
}

async function tokenOf(persona: Persona): Promise<string> {
  const { issuer } = (await (await fetch(`${baseUrl}/config.json`)).json()) as { issuer: string };
  const answer = await fetch(`${issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: persona,
      client_secret: 'demo',
    }),
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}

/** An organisation number that nobody has, with the check digit that makes it one (modulus 11, weights 3 2 7 6 5 4 3 2). */
export function orgNumber(): string {
  const weights = [3, 2, 7, 6, 5, 4, 3, 2];
  for (;;) {
    const digits = ['3', '1', ...Array.from({ length: 6 }, () => String(Math.floor(Math.random() * 10)))];
    const rest = digits.reduce((sum, digit, index) => sum + Number(digit) * (weights[index] ?? 0), 0) % 11;
    const check = rest === 0 ? 0 : 11 - rest;
    if (check < 10) return `${digits.join('')}${check}`;
  }
}
