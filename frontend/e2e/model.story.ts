import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reply } from './api';
import { launchBrowser } from './browser';
import { baseUrl, expectNoAxeViolations, screenshot, signInAs, speak } from './story';

const publicFigures = '/modeller/01900000-0000-7000-8000-000000000701';

/** A draft with the settings of the shipped model, under a name of this story's own. */
async function draftNamed(page: Page, name: string): Promise<string> {
  await page.getByRole('button', { name: 'Lag utkast til ny versjon' }).click();
  const field = page.getByLabel('Navn', { exact: true });
  await field.fill(name);
  await page.getByRole('button', { name: 'Lagre utkastet' }).click();
  await page.getByText('Alt er lagret.').waitFor();
  return new URL(page.url()).pathname;
}

/** A rule is tried on the whole country before it is published, and stays as it is afterwards. */
describe('the risk model', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('a_limit_tells_at_once_how_many_schools_it_moves_and_is_locked_once_published', async () => {
    const page = await signInAs(browser, 'admin', publicFigures);
    const address = await draftNamed(page, 'Modell fra fortellingen');
    await page.getByText(/^0 av \d+ skoler får en annen andel\./).waitFor();
    const numeracy = page.getByRole('group', { name: 'Regning (skalapoeng), 8. trinn' });
    await numeracy.getByLabel('Absolutt grense').fill('45');
    await page.getByText(/^[1-9]\d* av \d+ skoler får en annen andel\./).waitFor();
    await page.getByText('Endringer som ikke er lagret.').waitFor();
    await screenshot(page, 'story-modell-utkast');
    await expectNoAxeViolations(page);

    await numeracy.getByLabel('Absolutt grense').fill('mange');
    await page.getByText('Skriv et tall.').waitFor();
    await numeracy.getByLabel('Absolutt grense').fill('46,5');
    await page.getByRole('button', { name: 'Lagre utkastet' }).click();
    await page.getByText('Alt er lagret.').waitFor();
    await page.getByRole('button', { name: 'Publiser …' }).click();
    await page.getByText(/Når modellen er publisert, kan den aldri endres\./).waitFor();
    await page.getByRole('button', { name: 'Publiser for godt' }).click();
    await page.getByText(/^Publisert og låst/).waitFor();
    expect(await page.getByRole('form').count()).toBe(0);
    expect(await page.getByRole('textbox').count()).toBe(0);
    await screenshot(page, 'story-modell-publisert');
    await expectNoAxeViolations(page);

    const refused = await reply('admin', address.replace('/modeller/', '/risk-models/'), {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/merge-patch+json', 'If-Match': '*' },
      body: JSON.stringify({ windowYears: 1 }),
    });
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({ type: '/problems/immutable' });
    await page.getByRole('button', { name: 'Ta ut av bruk …' }).click();
    await page.getByRole('button', { name: 'Ta ut av bruk for godt' }).click();
    await page.getByText(/^Tatt ut av bruk\./).waitFor();
    await page.context().close();
  });

  it('a_draft_speaks_every_language_and_only_the_administrator_changes_it', async () => {
    const page = await signInAs(browser, 'admin', publicFigures);
    const address = await draftNamed(page, 'Modell på tre språk');
    await speak(page, 'nn');
    await page.getByText(/^0 av \d+ skular får ein annan andel\./).waitFor();
    await expectNoAxeViolations(page);
    await speak(page, 'en');
    await page.getByText(/^0 of \d+ schools get another share\./).waitFor();
    await expectNoAxeViolations(page);
    await page.context().close();

    const reader = await signInAs(browser, 'principal-flesberg', '/modeller');
    await reader.getByRole('link', { name: 'Offentlige tall, versjon 1' }).click();
    await reader.getByText(/^Publisert og låst/).waitFor();
    expect(await reader.getByRole('button', { name: 'Lag utkast til ny versjon' }).count()).toBe(0);
    await reader.goto(`${baseUrl}${address}`);
    await reader.getByRole('heading', { level: 1 }).waitFor();
    expect(await reader.getByRole('textbox').count()).toBe(0);
    await reader.context().close();
  });
});
