import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { eksempel } from '@/testing/fixtures/schools';
import { agreement, certified, cohort } from '@/testing/fixtures/trainer';
import { launchBrowser } from './browser';
import { type FixtureApp, startFixtureApp } from './fixtureApp';
import { expectNoAxeViolations, expectNoSidewaysScroll, screenshot } from './look';

describe('what only those who run a cohort do', () => {
  let browser: Browser;
  let app: FixtureApp;
  beforeAll(async () => {
    browser = await launchBrowser();
    app = await startFixtureApp(browser, {
      '/collaboration-agreements': { items: [agreement], nextCursor: null },
      [`/trainer-cohorts/${cohort.id}`]: cohort,
      '/trainer-slots': { items: [certified], nextCursor: null },
      [`/trainer-slots/${certified.id}`]: certified,
      [`/schools/${eksempel.id}`]: eksempel,
    });
  });
  afterAll(async () => {
    await app.close();
    await browser.close();
  });

  it.each([
    [1280, 'light', 'nb', 'Endre samlingene', 'Legg til en samling', 'Trekk tilbake kursbeviset'],
    [320, 'dark', 'nn', 'Endre samlingane', 'Legg til ei samling', 'Trekk tilbake kursbeviset'],
    [1280, 'dark', 'en', 'Change the sessions', 'Add a session', 'Revoke the certificate'],
  ] as const)('is_done_at_%i_px_in_%s_%s', async (width, scheme, language, change, add, revoke) => {
    const page = await app.open(`/kull/${cohort.id}`, { width, scheme, language });
    await page.getByRole('button', { name: revoke }).click();
    await page.getByRole('form', { name: revoke }).waitFor();
    await page.getByRole('button', { name: change }).click();
    await page.getByRole('button', { name: add }).click();
    await screenshot(page, `kull-plan-${width}-${language}`);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
  });
});
