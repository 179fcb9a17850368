import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overwrite } from './api';
import { launchBrowser } from './browser';
import { importDemoSchools } from './demoSchools';
import { expectNoAxeViolations, expectNoSidewaysScroll, screenshot, signInAs, speak } from './story';

const asked = '?modell=01900000-0000-7000-8000-000000000701&aar=2024-25';
const eksempel = `/kommuner/9901${asked}`;
const kongsberg = `/kommuner/3303${asked}`;

/** A municipality beside its own schools, on the running product; what is hidden stays so in every part of the page. */
describe('the municipality', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
    await importDemoSchools();
  });
  afterAll(() => browser.close());

  it('the_schools_stand_by_name_and_a_hidden_one_has_no_share_no_dot_and_no_number', async () => {
    const page = await signInAs(browser, 'stranger', eksempel);
    await page.getByText(/^3 av 5 skoler har en andel\./).waitFor();
    const own = page.getByRole('region', { name: 'Kommunens egen andel' });
    expect(await own.textContent()).toContain('3 av 18 mulige poeng');
    const schools = page.getByRole('table', { name: 'Skolene i Eksempel, etter navn' });
    expect(await schools.getByRole('rowheader').getByRole('link').allTextContents()).toEqual([
      'Bakkely skole (DEMO)',
      'Eksempel skole (DEMO)',
      'Fjelltun skole (DEMO)',
      'Lauvås skole (DEMO)',
      'Nordmark skole (DEMO)',
    ]);
    const hidden = await schools
      .getByRole('row', { name: /Nordmark/ })
      .getByRole('cell')
      .allTextContents();
    expect(hidden[0]).toContain('For lite grunnlag');
    expect(hidden[0]).not.toMatch(/\d/);
    const dots = page.getByRole('img', { name: /\(DEMO\): / });
    expect(await dots.evaluateAll((all) => all.map((dot) => dot.getAttribute('aria-label')))).toEqual([
      'Bakkely skole (DEMO): 0,0\u00a0%',
      'Lauvås skole (DEMO): 22,2\u00a0%',
      'Fjelltun skole (DEMO): 61,1\u00a0%',
    ]);
    await dots.first().focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText('Lauvås skole (DEMO): 22,2 %').waitFor();
    await screenshot(page, 'story-kommune');
    await expectNoAxeViolations(page);
    await page.context().close();
  });

  it('the_figures_are_taken_along_as_a_picture_and_as_a_table', async () => {
    const page = await signInAs(browser, 'stranger', eksempel);
    const [table] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Last ned CSV' }).click(),
    ]);
    const text = await readFile(await table.path(), 'utf8');
    expect(text).toContain('Nordmark skole (DEMO);310000094;2024-25;0;0;For lite grunnlag;');
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Last ned PNG' }).click(),
    ]);
    expect(picture.suggestedFilename()).toBe('eksempel-2024-25-andeler.png');
    await page.context().close();
  });

  it('what_only_the_owner_knows_is_in_no_sum_dot_or_word_of_anyone_else', async () => {
    await overwrite('owner-kongsberg', '/observations', {
      unit: { type: 'SCHOOL', orgNumber: '310000108' },
      indicator: 'NP_READING_SCALE',
      grade: 5,
      schoolYear: '2024-25',
      state: 'RESTRICTED',
      value: 44,
      n: 8,
      demo: true,
    });
    const owner = await signInAs(browser, 'owner-kongsberg', kongsberg);
    const known = owner.getByRole('row', { name: /^Prøvdal skole \(DEMO\)/ });
    await known.getByText('22,2 %').waitFor();
    await known.getByText('skjermet').waitFor();
    await owner.getByText('Bygger på skjermede tall; del dem ikke videre.').waitFor();
    await owner.getByText('En skole, regnet med skjermede tall').waitFor();
    await screenshot(owner, 'story-kommune-eier');
    await expectNoAxeViolations(owner);
    await owner.context().close();

    const stranger = await signInAs(browser, 'stranger', kongsberg);
    await stranger
      .getByRole('row', { name: /^Prøvdal skole \(DEMO\)/ })
      .getByText('6,7 %')
      .waitFor();
    await stranger.getByRole('img', { name: 'Prøvdal skole (DEMO): 6,7 %' }).waitFor();
    expect(await stranger.locator('main').innerText()).not.toMatch(/skjermet|skjermede|22,2/i);
    await screenshot(stranger, 'story-kommune-fremmed');
    await stranger.context().close();
  });

  it.each([
    ['nn', 1280, 'dark', /^3 av 5 skular har ein andel\./],
    ['en', 320, 'light', /^3 of 5 schools have a share\./],
  ] as const)('stands_in_%s_at_%i_px_in_%s', async (language, width, scheme, told) => {
    const page = await signInAs(browser, 'owner-flesberg', eksempel, {
      viewport: { width, height: 900 },
      colorScheme: scheme,
    });
    await speak(page, language);
    await page.getByText(told).waitFor();
    await screenshot(page, `story-kommune-${language}-${width}`);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await page.context().close();
  });
});
