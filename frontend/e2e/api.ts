import { baseUrl, type Persona } from './story';

/** What a story needs that no screen makes: sent to the running product as a person's own program would. */
export async function send<Answer>(persona: Persona, path: string, body: object): Promise<Answer> {
  return answered(persona, path, { method: 'POST', ...json(body) });
}

/** Writes over what is there already. */
export async function overwrite<Answer>(persona: Persona, path: string, body: object): Promise<Answer> {
  const { headers, ...written } = json(body);
  return answered(persona, path, { method: 'PUT', headers: { ...headers, 'If-Match': '*' }, ...written });
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
