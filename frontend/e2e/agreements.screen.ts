import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { eksempel } from '@/testing/fixtures/schools';
import {
  agreement,
  cohort,
  course,
  entries,
  fulfilment,
  named,
  reserved,
  versions,
  waiting,
} from '@/testing/fixtures/trainer';
import { launchBrowser } from './browser';
import { type FixtureApp, startFixtureApp } from './fixtureApp';
import { expectNoAxeViolations, expectNoSidewaysScroll, screenshot } from './look';

describe('Avtale, Kull og plasser', () => {
  let browser: Browser;
  let app: FixtureApp;
  beforeAll(async () => {
    browser = await launchBrowser();
    app = await startFixtureApp(browser, {
      '/collaboration-agreements': { items: [agreement], nextCursor: null },
      [`/collaboration-agreements/${agreement.id}`]: agreement,
      [`/collaboration-agreements/${agreement.id}/fulfilment`]: fulfilment,
      [`/collaboration-agreements/${agreement.id}/ledger`]: { items: entries, nextCursor: null },
      [`/collaboration-agreements/${agreement.id}/versions`]: { items: versions, nextCursor: null },
      '/courses': { items: [course], nextCursor: null },
      '/trainer-cohorts': { items: [cohort], nextCursor: null },
      [`/trainer-cohorts/${cohort.id}`]: cohort,
      '/trainer-slots': { items: [reserved, named, waiting], nextCursor: null },
      [`/schools/${eksempel.id}`]: eksempel,
    });
  });
  afterAll(async () => {
    await app.close();
    await browser.close();
  });

  it.each([
    [1280, 'light'],
    [320, 'dark'],
  ] as const)('stand_at_%i_px_in_%s', async (width, scheme) => {
    for (const [name, address, text] of [
      ['avtaler', '/avtaler', agreement.title],
      ['avtale', `/avtaler/${agreement.id}`, 'Utviklingstid 1'],
      ['kull', '/kull', cohort.name],
      ['plasser', `/kull/${cohort.id}`, 'Bo Eksempel'],
    ] as const) {
      const page = await app.open(address, { width, scheme });
      await page.getByText(text).first().waitFor();
      await screenshot(page, `${name}-${width}-${scheme}`);
      await expectNoAxeViolations(page);
      await expectNoSidewaysScroll(page);
    }
  });

  it.each([
    [1280, 'light', 'nb', 'Endre avtalen', 'Hvorfor endres avtalen?'],
    [320, 'dark', 'nn', 'Endre avtalen', 'Kvifor blir avtalen endra?'],
    [320, 'light', 'en', 'Amend the agreement', 'Why is the agreement amended?'],
  ] as const)('an_amendment_is_written_at_%i_px_in_%s_and_%s', async (width, scheme, language, open, why) => {
    const page = await app.open(`/avtaler/${agreement.id}`, { width, scheme, language });
    await page.getByRole('button', { name: open }).click();
    await page.getByLabel(why).fill('To plasser til');
    await screenshot(page, `avtale-endre-${width}-${language}`);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
  });
});
