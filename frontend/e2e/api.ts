import { baseUrl, type Persona } from './story';

/** What a story needs that no screen makes: sent to the running product as a person's own program would. */
export async function send<Answer>(persona: Persona, path: string, body: object): Promise<Answer> {
  const answer = await fetch(`${baseUrl}/api/v1${path}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${await tokenOf(persona)}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as Answer;
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
