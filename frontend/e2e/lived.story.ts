import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser';
import { baseUrl, expectNoAxeViolations, expectNoSidewaysScroll, screenshot, signInAs } from './story';

const fullCohort = '01900000-0000-7000-8000-000000003402';

const idIn = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? '';

/** Three places and a course, signed at once. */
async function draftAndSign(page: Page): Promise<string> {
  await page.goto(`${baseUrl}/avtaler/ny`);
  await page.getByLabel('Tittel').fill('Langtidsavtale fra fortellingen');
  await page.getByLabel('Søk etter skole').fill('Eksempel skole');
  await page.getByRole('button', { name: /^Legg til Eksempel skole/ }).click();
  await page.getByLabel('Første dag').fill('2024-08-01');
  await page.getByLabel('Siste dag').fill('2098-07-31');
  await page.getByLabel('Plasser i trenerutdanningen').fill('3');
  await page.getByRole('button', { name: 'Legg til ytelse' }).click();
  await page.getByRole('button', { name: 'Opprett utkastet' }).click();
  await page.getByRole('button', { name: 'Signer' }).click();
  await page.getByText('Versjon 1: slik den ble signert').waitFor();
  return idIn(page);
}

/** Three places and one session. */
async function openCohort(page: Page): Promise<string> {
  await page.goto(`${baseUrl}/kull/nytt`);
  await page.getByLabel('Navn').fill('SMART-trener, fortellingen');
  await page.getByLabel('Første dag').fill('2020-08-01');
  await page.getByLabel('Siste dag').fill('2098-06-30');
  await page.getByLabel('Plasser').fill('3');
  await page.getByRole('button', { name: 'Legg til en samling' }).click();
  const session = page.getByRole('group', { name: 'Samlinger, rad 1' });
  await session.getByLabel('Tittel').fill('Første samling');
  await session.getByLabel('Dag').fill('2020-09-01');
  await page.getByRole('button', { name: 'Åpne kullet' }).click();
  await page.getByRole('heading', { name: 'SMART-trener, fortellingen' }).waitFor();
  return idIn(page);
}

async function nameOne(page: Page, name: string): Promise<void> {
  const unnamed = page.getByRole('article', { name: /Uten navn ennå/ }).first();
  await unnamed.getByRole('button', { name: 'Sett navn' }).press('Enter');
  await page.getByLabel('Navn', { exact: true }).fill(name);
  await page.getByLabel('E-post på jobben').fill(`${crypto.randomUUID()}@eksempel.example`);
  await page.keyboard.press('Enter');
  await page.getByRole('article', { name: new RegExp(name) }).waitFor();
}

/** What the two stories ask of places, on the running product: from a signature to a certificate, and to it being taken back. */
describe('the thread lived through', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('from_a_signature_to_a_certificate_that_anyone_can_check', async () => {
    const page = await signInAs(browser, 'provider-admin', '/avtaler');
    const agreement = await draftAndSign(page);
    await openCohort(page);
    await page.getByLabel('Avtale', { exact: true }).selectOption(agreement);
    await page.getByLabel('Antall plasser').fill('3');
    await page.getByRole('button', { name: 'Reserver' }).click();
    await page.getByText('3 reservert, 0 på venteliste, 0 uten plass.').waitFor();
    await nameOne(page, 'Siri Eksempel');
    const card = page.getByRole('article', { name: /Siri Eksempel/ });
    await card.getByRole('button', { name: 'Start utdanningen' }).press('Enter');
    await page.getByRole('button', { name: 'Oppmøte på Første samling' }).press('Enter');
    await page.getByRole('checkbox', { name: /Siri Eksempel/ }).check();
    await page.getByRole('button', { name: 'Lagre oppmøtet' }).click();
    await page.getByText('Ført: 1 av 1 møtte.').waitFor();
    await card.getByText(/1 av 1 samlinger/).waitFor();
    await card.getByRole('button', { name: 'Sertifiser' }).press('Enter');
    const link = card.getByRole('link', { name: /^Kursbevis/ });
    const address = `${baseUrl}${await link.getAttribute('href')}`;
    await screenshot(page, 'story-sertifisert');
    await expectNoAxeViolations(page);

    const anyone = await (await browser.newContext({ locale: 'nb-NO' })).newPage();
    await anyone.goto(address);
    await anyone.getByText('Gyldig', { exact: true }).waitFor();

    await card.getByRole('button', { name: 'Trekk tilbake kursbeviset' }).press('Enter');
    await card.getByLabel('Grunn').fill('Utstedt ved en feil');
    await screenshot(page, 'story-trekk-tilbake');
    await expectNoAxeViolations(page);
    await card.getByLabel('Grunn').press('Enter');
    await card.getByText('(Trukket tilbake)').waitFor();
    await anyone.reload();
    await anyone.getByText('Trukket tilbake', { exact: true }).first().waitFor();
    await screenshot(anyone, 'story-tilbaketrukket');
    await anyone.context().close();

    await page.goto(`${baseUrl}/avtaler/${agreement}`);
    await page.getByText(/Deltakerplasser: 3 i alt, 1 sertifisert, 2 i bruk/).waitFor();
    await page.context().close();
  });

  it('sessions_are_added_moved_and_taken_away_in_one_save', async () => {
    const page = await signInAs(browser, 'provider-admin', '/kull');
    await openCohort(page);
    await page.getByRole('button', { name: 'Endre samlingene' }).press('Enter');
    const form = page.getByRole('form', { name: 'Samlinger i kullet' });
    await form.getByRole('button', { name: 'Legg til en samling' }).press('Enter');
    const added = form.getByRole('group', { name: 'Samlinger, rad 2' });
    await added.getByLabel('Tittel').fill('Andre samling');
    await added.getByLabel('Dag').fill('2098-01-14');
    const first = form.getByRole('group', { name: 'Samlinger, rad 1' });
    await first.getByLabel('Dag').fill('2097-11-20');
    await first.getByLabel('Sted (valgfritt)').fill('Drammen');
    await screenshot(page, 'story-samlinger');
    await expectNoAxeViolations(page);
    await page.setViewportSize({ width: 320, height: 900 });
    await expectNoSidewaysScroll(page);
    await screenshot(page, 'story-samlinger-320');
    await form.getByRole('button', { name: 'Lagre samlingene' }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByText(/20\. november 2097 09:00 · Drammen/).waitFor();
    await page.getByText('Andre samling').waitFor();
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole('button', { name: 'Endre samlingene' }).press('Enter');
    await form.getByRole('button', { name: 'Fjern Andre samling' }).press('Enter');
    await form.getByRole('button', { name: 'Lagre samlingene' }).click();
    await form.waitFor({ state: 'detached' });
    expect(await page.getByText('Andre samling').count()).toBe(0);
    await page.context().close();
  });

  it('the_demo_has_a_queue_that_says_why', async () => {
    const page = await signInAs(browser, 'provider-admin', `/kull/${fullCohort}`);
    const queue = page.getByRole('region', { name: 'Venteliste (3)' });
    const card = queue.getByRole('article', { name: /Yngve Eksempel/ });
    await card.getByText('Nummer 3 i køen').waitFor();
    await card.getByText(/En administrator flyttet noen fram: «Skolen har ingen leder med kurset»/).waitFor();
    await screenshot(page, 'story-full-kull');
    await expectNoAxeViolations(page);
    await page.setViewportSize({ width: 320, height: 900 });
    await expectNoSidewaysScroll(page);
    await screenshot(page, 'story-full-kull-320');
    await page.context().close();
  });

  it('a_person_chooses_a_language_for_the_screens_and_for_mail', async () => {
    const page = await signInAs(browser, 'principal-flesberg', '/');
    await page.getByRole('button', { name: /^Konto og innstillinger/ }).press('Enter');
    await page.getByText('E-post fra Rød tråd kommer også på dette språket.').waitFor();
    await screenshot(page, 'story-konto');
    await expectNoAxeViolations(page);
    const kept = page.waitForResponse((reply) => reply.url().endsWith('/api/v1/me/language'));
    await page.getByLabel('Språk').selectOption('nn');
    expect((await kept).status()).toBe(200);
    await page.getByRole('heading', { name: 'Mi veke' }).waitFor();
    await page.context().close();
  });
});
