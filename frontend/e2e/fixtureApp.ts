import type { Browser, Page } from 'playwright-core';
import { type PreviewServer, preview } from 'vite';
import type { Problem } from '@/api/problem';
import { administrator } from '@/testing/fixtures/models';
import { everyRight } from '@/testing/fixtures/rights';

/** The built bundle with an API of fixtures in front of it: a screen can be looked at with no server at all. */
export interface FixtureApp {
  open(address: string, options?: Look): Promise<Page>;
  close(): Promise<void>;
}

export interface Look {
  width?: number;
  scheme?: 'light' | 'dark';
  language?: 'nb' | 'nn' | 'en';
}

/** By path; what is written is answered by its method too, as in `PATCH /participations/1`. */
export type Answers = Record<string, unknown>;

const issuer = 'http://issuer.example';
const clientId = 'screens';

/** A sign-in that this tab already has, as the session keeps it. */
const user = {
  access_token: 'fixture',
  token_type: 'Bearer',
  scope: 'openid profile',
  profile: { sub: 'adviser', name: 'Kari Eksempel', iss: issuer, aud: clientId, exp: 4e9, iat: 1 },
  expires_at: 4e9,
};

async function answer(page: Page, own: Answers): Promise<void> {
  const answers: Answers = { '/me': administrator, '/me/rights': everyRight, ...own };
  await page.route('**/config.json', (route) => route.fulfill({ json: { issuer, clientId } }));
  await page.route('**/api/v1/**', (route) => {
    const { pathname } = new URL(route.request().url());
    const path = pathname.replace('/api/v1', '');
    const found = answers[`${route.request().method()} ${path}`] ?? answers[path] ?? notFound(pathname);
    return isProblem(found)
      ? route.fulfill({ status: found.status, contentType: 'application/problem+json', json: found })
      : route.fulfill({ json: found, headers: { ETag: '"1"' } });
  });
}

function isProblem(answer: unknown): answer is Problem {
  return typeof answer === 'object' && answer !== null && 'traceId' in answer;
}

function notFound(instance: string): Problem {
  return {
    type: '/problems/not-found',
    title: 'Not found',
    status: 404,
    detail: 'There is no such thing here that you can see.',
    instance,
    traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
  };
}

function addressOf(server: PreviewServer): string {
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The preview has no address.');
  return address.replace(/\/$/, '');
}

export async function startFixtureApp(browser: Browser, answers: Answers): Promise<FixtureApp> {
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'silent' });
  const base = addressOf(server);
  return {
    async open(path, { width = 1280, scheme = 'light', language = 'nb' } = {}) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
      await context.addInitScript(
        ([key, value, spoken]) => {
          window.sessionStorage.setItem(key, value);
          window.localStorage.setItem('rodtrad.language', spoken);
        },
        [`oidc.user:${issuer}:${clientId}`, JSON.stringify(user), language] as const,
      );
      const page = await context.newPage();
      await answer(page, answers);
      await page.goto(`${base}${path}`);
      return page;
    },
    close: () => server.close(),
  };
}
