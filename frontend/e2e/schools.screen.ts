import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problem } from '@/testing/api';
import { eksempel, municipalities, schoolPage } from '@/testing/fixtures/schools';
import { riskShares } from '@/testing/fixtures/shares';
import { launchBrowser } from './browser';
import { type FixtureApp, startFixtureApp } from './fixtureApp';
import { expectNoAxeViolations, expectNoSidewaysScroll, lookAt, screenshot } from './look';

describe('Skoler', () => {
  let browser: Browser;
  let app: FixtureApp;
  beforeAll(async () => {
    browser = await launchBrowser();
    app = await startFixtureApp(browser, {
      '/schools': schoolPage,
      'POST /schools': problem({
        type: 'invalid-body',
        status: 422,
        errors: [
          { pointer: '/name', code: 'required', message: 'This must be given.' },
          { pointer: '/orgNumber', code: 'format', message: 'This is no organisation number.' },
        ],
      }),
      [`/schools/${eksempel.id}`]: eksempel,
      [`PATCH /schools/${eksempel.id}`]: problem({ type: 'precondition-failed', status: 412 }),
      '/risk-points/shares': riskShares,
      '/municipalities': { items: municipalities, nextCursor: null },
    });
  });
  afterAll(async () => {
    await app.close();
    await browser.close();
  });

  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [320, 'light'],
    [320, 'dark'],
  ] as const)('stands_at_%i_px_in_%s', async (width, scheme) => {
    const page = await app.open('/skoler', { width, scheme });
    await page.getByRole('link', { name: 'Flesberg skole' }).waitFor();
    await page.getByText(/^Modell: Seks indikatorer \(DEMO\), versjon 1/).waitFor();
    expect(await page.title()).toBe('Skoler – Rød tråd');
    await screenshot(page, `skoler-${width}-${scheme}`);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
  });

  it.each([
    [1280, 'light', 'nb', 'Legg til skolen', 'Lagre skolen'],
    [320, 'dark', 'nn', 'Legg til skulen', 'Lagre skulen'],
    [320, 'light', 'en', 'Add the school', 'Save the school'],
  ] as const)('are_written_at_%i_px_in_%s_and_%s', async (width, scheme, language, add, save) => {
    const fresh = await app.open('/skoler/ny', { width, scheme, language });
    await fresh.getByRole('button', { name: add }).click();
    await fresh.getByRole('alert').waitFor();
    await lookAt(fresh, `skole-ny-${width}-${language}`);
    await fresh.context().close();
    const page = await app.open(`/skoler/${eksempel.id}/endre`, { width, scheme, language });
    await page.getByRole('textbox').first().fill('Et annet navn');
    await page.getByRole('button', { name: save }).click();
    await page.getByRole('alert').getByRole('table').waitFor();
    await lookAt(page, `skole-endre-${width}-${language}`);
    await page.context().close();
  });
});
