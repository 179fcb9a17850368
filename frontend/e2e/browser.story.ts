import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser';

describe('the browser of the stories', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('draws_a_page_and_finds_what_is_wrong_with_it', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.setContent(
      '<!doctype html><html lang="nb"><title>x</title><main><h1>Čáhcesuolu skuvla</h1><img src=""></main></html>',
    );
    expect(await page.getByRole('heading').innerText()).toBe('Čáhcesuolu skuvla');
    const found = await new AxeBuilder({ page }).analyze();
    expect(found.violations.map((violation) => violation.id)).toEqual(['image-alt']);
  });
});
