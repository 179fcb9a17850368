// A real Keycloak, brought by its coordinates, and a person signing in to it as a browser would.
import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { logs } from './build.mjs';
import { backend, maven } from './maven.mjs';
import { must, start } from './processes.mjs';

/** `26.7.3` out of `quay.io/keycloak/keycloak:26.7.3`. */
export const versionOf = (image) => image.split(':')[1];

async function bring(version) {
  const folder = join(backend, '.maven');
  const home = join(folder, `keycloak-${version}`);
  if (existsSync(home)) return home;
  const fresh = join(folder, 'unpacking-keycloak');
  await rm(fresh, { recursive: true, force: true });
  const { command, args } = await maven();
  await must('Bringing Keycloak', join(logs, 'keycloak-bring.log'), command, [
    ...args,
    '-B',
    '-ntp',
    'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack',
    `-Dartifact=org.keycloak:keycloak-quarkus-dist:${version}:tar.gz`,
    `-DoutputDirectory=${fresh}`,
  ]);
  await rename(join(fresh, `keycloak-${version}`), home);
  await rm(fresh, { recursive: true, force: true });
  return home;
}

/** Keycloak as compose starts it: its command, its environment, its import folder. */
export async function startKeycloak(version, { command, env, importFolder, ports, output }) {
  const home = await bring(version);
  const folder = join(home, 'data', 'import');
  await rm(join(home, 'data'), { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(importFolder, folder, { recursive: true });
  const here = {
    KC_HTTP_HOST: '127.0.0.1',
    KC_HTTP_PORT: String(ports.http),
    KC_HTTP_MANAGEMENT_PORT: String(ports.management),
    KC_CACHE: 'local',
    JAVA_OPTS_APPEND: '-Xmx512m',
  };
  return start('sh', [join(home, 'bin', 'kc.sh'), ...command], {
    env: { ...process.env, ...env, ...here },
    stdio: ['ignore', output, output],
  });
}

function cookies(response) {
  return response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');
}

/** Authorization code with PKCE, the password typed into Keycloak's own page; the access token. */
export async function signIn({ issuer, clientId, redirect, username, password }) {
  const verifier = randomBytes(32).toString('base64url');
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirect,
    scope: 'openid profile',
    state: 'state',
    code_challenge_method: 'S256',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  });
  const page = await fetch(`${issuer}/protocol/openid-connect/auth?${query}`, { redirect: 'manual' });
  const html = await page.text();
  const action = html.match(/<form[^>]*action="([^"]+)"/)?.[1].replaceAll('&amp;', '&');
  if (!action) throw new Error(`no sign-in form, but ${page.status}: ${html.slice(0, 500)}`);
  const typed = await fetch(action, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: cookies(page) },
    body: new URLSearchParams({ username, password }),
  });
  const code = new URL(typed.headers.get('location') ?? redirect).searchParams.get('code');
  if (!code) throw new Error(`signed nobody in: ${typed.status} ${typed.headers.get('location')}`);
  const answer = await fetch(`${issuer}/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: clientId,
      redirect_uri: redirect,
      code,
      code_verifier: verifier,
    }),
  });
  return (await answer.json()).access_token;
}
