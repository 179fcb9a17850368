import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cohort } from '@/api/generated';
import { send } from './api';
import { launchBrowser } from './browser';
import { expectNoAxeViolations, screenshot, signInAs } from './story';

const smart = '01900000-0000-7000-8000-000000000101';
const eksempel = '01900000-0000-7000-8000-000000000203';

/** A cohort of one place, and three who want it. */
async function fullCohort(): Promise<Cohort> {
  const cohort = await send<Cohort>('admin', '/trainer-cohorts', {
    programme: 'LEADER',
    name: 'Lederkurs med kø',
    providerId: smart,
    startsOn: '2020-08-01',
    endsOn: '2099-06-30',
    capacity: 1,
    sessions: [{ title: 'Første samling', startsAt: '2020-09-01T07:00:00Z', durationMinutes: 300 }],
  });
  for (const name of ['Anne Eksempel', 'Berit Eksempel', 'Carl Eksempel']) {
    await send('admin', '/trainer-slots', {
      cohortId: cohort.id,
      schoolId: eksempel,
      roleCategory: 'LEADER',
      participant: { name, email: `${crypto.randomUUID()}@eksempel.example` },
      joinWaitingList: true,
    });
  }
  return cohort;
}

/** The waiting list on the running product. */
describe('a full cohort', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('tells_those_who_wait_why_and_gives_the_place_to_whose_turn_it_is', async () => {
    const cohort = await fullCohort();
    const page = await signInAs(browser, 'provider-admin', `/kull/${cohort.id}`);
    const card = (name: string) => page.getByRole('article', { name: new RegExp(name) });
    await card('Carl').getByText('1 står foran.').waitFor();
    await card('Carl').getByRole('button', { name: 'Flytt fram i køen' }).focus();
    await page.keyboard.press('Enter');
    await card('Carl').getByLabel('Grunn').fill('Skolen har ingen leder med kurset');
    await page.keyboard.press('Enter');
    await card('Berit')
      .getByText(/En administrator flyttet noen fram/)
      .waitFor();
    await screenshot(page, 'story-ko');
    await expectNoAxeViolations(page);
    await card('Anne').getByRole('button', { name: 'Frigi plassen' }).click();
    await card('Anne').getByLabel('Grunn').fill('Byttet jobb');
    await page.keyboard.press('Enter');
    const offered = page.getByRole('region', { name: 'Tilbudt (1)' });
    await offered.getByText(/Svarfrist/).waitFor();
    expect(await offered.getByRole('article', { name: /Carl/ }).count()).toBe(1);
    await screenshot(page, 'story-tilbud');
    await card('Carl').getByRole('button', { name: 'Si nei til plassen' }).click();
    await page.keyboard.press('Tab');
    await card('Carl').getByRole('button', { name: 'Si nei til plassen' }).click();
    await offered.getByRole('article', { name: /Berit/ }).waitFor();
    await offered.getByRole('button', { name: 'Ta imot plassen' }).click();
    await page.getByRole('region', { name: 'Tatt (1)' }).getByRole('article', { name: /Berit/ }).waitFor();
    await expectNoAxeViolations(page);
    await page.context().close();
  });
});
