import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { halved, sixIndicatorModel } from '@/testing/fixtures/risk';
import { eksempelBounds, eksempelDistance, onePupilLess } from '@/testing/fixtures/riskBounds';
import { eksempelRisk } from '@/testing/fixtures/riskPoints';
import { eksempel } from '@/testing/fixtures/schools';
import { launchBrowser } from './browser';
import { type FixtureApp, startFixtureApp } from './fixtureApp';
import { expectNoAxeViolations, expectNoSidewaysScroll, screenshot } from './look';

const words = {
  nb: { try: /Prøv Regning/, change: 'Endring i andelen:' },
  nn: { try: /Prøv Rekning/, change: 'Endring i andelen:' },
  en: { try: /Try Numeracy/, change: 'Change of the share:' },
};

describe('Risikobilde: grenser og hva om', () => {
  let browser: Browser;
  let app: FixtureApp;
  beforeAll(async () => {
    browser = await launchBrowser();
    app = await startFixtureApp(browser, {
      [`/schools/${eksempel.id}`]: eksempel,
      '/risk-points': eksempelRisk,
      '/risk-models': { items: [sixIndicatorModel], nextCursor: null },
      '/risk-points/comparison': halved,
      '/risk-points/bounds': eksempelBounds,
      '/risk-points/distance': eksempelDistance,
      '/risk-points/what-if': onePupilLess,
    });
  });
  afterAll(async () => {
    await app.close();
    await browser.close();
  });

  it.each([
    [1280, 'light', 'nb'],
    [320, 'dark', 'nn'],
    [1280, 'dark', 'en'],
    [320, 'light', 'nb'],
  ] as const)('stands_at_%i_px_in_%s_and_%s', async (width, scheme, language) => {
    const page = await app.open(`/skoler/${eksempel.id}/risiko?aar=2024-25`, { width, scheme, language });
    const button = page.getByRole('button', { name: words[language].try });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByText(words[language].change).waitFor();
    expect(new URL(page.url()).searchParams.get('hva')).toBe('NP_NUMERACY_LEVEL1.5.2024-25=23.3');
    await screenshot(page, `risiko-grenser-${width}-${scheme}-${language}`);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
  });
});
