import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eksempelMunicipality, eksempelRegister } from '@/testing/fixtures/municipality';
import { sixIndicatorModel } from '@/testing/fixtures/risk';
import { launchBrowser } from './browser';
import { type FixtureApp, startFixtureApp } from './fixtureApp';
import { expectNoAxeViolations, expectNoSidewaysScroll, expectTablesFit, screenshot } from './look';

describe('Kommuneoversikt', () => {
  let browser: Browser;
  let app: FixtureApp;
  beforeAll(async () => {
    browser = await launchBrowser();
    app = await startFixtureApp(browser, {
      '/municipalities/9901/risk': eksempelMunicipality,
      '/municipalities/9901': eksempelRegister,
      '/risk-models': { items: [sixIndicatorModel], nextCursor: null },
    });
  });
  afterAll(async () => {
    await app.close();
    await browser.close();
  });

  it.each([
    [1280, 'light', 'nb', 'Spredningen mellom skolene'],
    [1280, 'dark', 'nn', 'Spreiinga mellom skulane'],
    [320, 'light', 'en', 'The spread between the schools'],
    [320, 'dark', 'nb', 'Spredningen mellom skolene'],
  ] as const)('stands_at_%i_px_in_%s_in_%s', async (width, scheme, language, heading) => {
    const page = await app.open('/kommuner/9901?aar=2024-25', { width, scheme, language });
    await page.getByRole('heading', { name: heading }).waitFor();
    await page.getByRole('link', { name: 'Åsen skole' }).waitFor();
    await screenshot(page, `kommune-${width}-${scheme}-${language}`);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await expectTablesFit(page);
  });

  it('is_walked_by_keyboard', async () => {
    const page = await app.open('/kommuner/9901', { width: 1280 });
    await page.getByRole('img', { name: 'Fjellheim skole: 5,6 %' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText('Skogtun skole: 13,0 %').waitFor();
    expect(await page.title()).toBe('Eksempel kommune – Rød tråd');
  });
});
