import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { draftModel, effect, publicModel } from '@/testing/fixtures/models';
import { launchBrowser } from './browser';
import { type FixtureApp, startFixtureApp } from './fixtureApp';
import { expectNoAxeViolations, expectNoSidewaysScroll, expectTablesFit, screenshot } from './look';

describe('Risikomodell', () => {
  let browser: Browser;
  let app: FixtureApp;
  beforeAll(async () => {
    browser = await launchBrowser();
    app = await startFixtureApp(browser, {
      '/risk-models': { items: [publicModel, draftModel], nextCursor: null },
      [`/risk-models/${publicModel.id}`]: publicModel,
      [`/risk-models/${draftModel.id}`]: draftModel,
      [`/risk-models/${draftModel.id}/effect`]: effect,
    });
  });
  afterAll(async () => {
    await app.close();
    await browser.close();
  });

  it.each([
    [1280, 'light', 'nb', /av 2\s600 skoler/],
    [320, 'dark', 'nn', /av 2\s600 skular/],
    [1280, 'dark', 'en', /of 2,600 schools/],
  ] as const)('a_draft_stands_at_%i_px_in_%s_%s', async (width, scheme, language, told) => {
    const page = await app.open(`/modeller/${draftModel.id}`, { width, scheme, language });
    await page.getByText(told).waitFor();
    await screenshot(page, `modell-${width}-${scheme}-${language}`);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await expectTablesFit(page);
  });

  it.each([
    [1280, 'light'],
    [320, 'dark'],
  ] as const)('the_list_and_a_published_model_stand_at_%i_px_in_%s', async (width, scheme) => {
    const list = await app.open('/modeller', { width, scheme });
    await list.getByRole('link', { name: /Offentlige tall, versjon 1/ }).waitFor();
    await screenshot(list, `modeller-${width}-${scheme}`);
    await expectNoAxeViolations(list);
    await expectNoSidewaysScroll(list);
    const page = await app.open(`/modeller/${publicModel.id}`, { width, scheme });
    await page.getByText('Kilde for regel og grenser').waitFor();
    await screenshot(page, `modell-publisert-${width}-${scheme}`);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await expectTablesFit(page);
  });
});
