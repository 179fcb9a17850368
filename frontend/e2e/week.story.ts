import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser';
import { baseUrl, expectNoAxeViolations, type Persona, screenshot, signInAs } from './story';

const demo = {
  agreement: '01900000-0000-7000-8000-000000003001',
  cohort: '01900000-0000-7000-8000-000000003401',
  school: '01900000-0000-7000-8000-000000000203',
};

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

const participant = { name: 'Dina Eksempel', email: `dina.${Date.now()}@example.no` };

async function asked(path: string, init: { body?: object; etag?: string } = {}): Promise<Response> {
  return fetch(`${baseUrl}/api/v1${path}`, {
    method: init.body ? 'POST' : 'GET',
    headers: {
      authorization: `Bearer ${await tokenOf('provider-admin')}`,
      'content-type': 'application/json',
      ...(init.etag ? { 'if-match': init.etag } : {}),
    },
    ...(init.body ? { body: JSON.stringify(init.body) } : {}),
  });
}

/** Gives somebody a place, as the provider's own system would; answers its path. */
async function reserved(): Promise<string> {
  const { agreement, cohort, school } = demo;
  const place = { agreementId: agreement, cohortId: cohort, schoolId: school, roleCategory: 'TEACHER' };
  const answer = await asked('/trainer-slots', { body: { ...place, participant } });
  expect(answer.status).toBe(201);
  return `/trainer-slots/${((await answer.json()) as { id: string }).id}`;
}

async function released(path: string): Promise<void> {
  const etag = (await asked(path)).headers.get('etag') ?? '';
  const answer = await asked(`${path}/transitions`, { body: { to: 'RELEASED', reason: 'Prøve' }, etag });
  expect(answer.status).toBe(200);
}

/** A week, on the running product: what needs one, what is new, and what was written to whom. */
describe('the week', () => {
  let browser: Browser;
  let place: string;
  beforeAll(async () => {
    browser = await launchBrowser();
    place = await reserved();
  });
  afterAll(async () => {
    await released(place);
    await browser.close();
  });

  it('begins_with_what_needs_one_and_what_is_new', async () => {
    const page = await signInAs(browser, 'adviser', '/');
    await page.getByRole('heading', { level: 1, name: 'Min uke' }).waitFor();
    await page
      .getByText(/ubrukte? deltakerplass/)
      .first()
      .waitFor();
    const news = page.getByRole('region', { name: 'Nytt siden sist' });
    await news.getByText('Deltakerplass').first().waitFor();
    await screenshot(page, 'story-uke');
    await expectNoAxeViolations(page);
    await news.getByRole('button', { name: 'Merk som sett' }).click();
    await news.getByText('Ingenting nytt.').waitFor();
    await page.getByRole('link', { name: 'Langtidsavtale Eksempel skole (DEMO)' }).first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.context().close();
  });

  it('an_administrator_reads_what_was_written_to_whom_and_that_nothing_left_the_machine', async () => {
    const page = await signInAs(browser, 'admin', '/');
    await page.getByRole('button', { name: /Konto og innstillinger/ }).click();
    await page.getByRole('link', { name: 'Utboks' }).click();
    const row = page.getByRole('row', { name: new RegExp(participant.email.replaceAll('.', '\\.')) });
    await row.waitFor();
    await screenshot(page, 'story-utboks');
    await expectNoAxeViolations(page);
    await row.getByRole('link').click();
    await expect
      .poll(
        async () => {
          await page.reload();
          await page.getByRole('heading', { level: 1 }).waitFor();
          return page.getByText('Hei, Dina Eksempel!').count();
        },
        { timeout: 30_000, interval: 2_000 },
      )
      .toBe(1);
    await page.getByText(/Meldingen forlot den aldri/).waitFor();
    await screenshot(page, 'story-melding');
    await expectNoAxeViolations(page);
    await page.context().close();
  });
});
