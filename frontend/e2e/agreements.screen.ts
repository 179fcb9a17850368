import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Agreement } from '@/api/generated';
import { problem } from '@/testing/api';
import { provider } from '@/testing/fixtures/scheme';
import { eksempel, municipalities } from '@/testing/fixtures/schools';
import {
  agreement,
  cohort,
  course,
  entries,
  fulfilment,
  named,
  reserved,
  waiting,
} from '@/testing/fixtures/trainer';
import { versions } from '@/testing/fixtures/versions';
import { launchBrowser } from './browser';
import { type FixtureApp, startFixtureApp } from './fixtureApp';
import { expectNoAxeViolations, expectNoSidewaysScroll, lookAt, screenshot } from './look';

/** An amendment of it is agreed, and somebody else is amending it too. */
const waits: Agreement = {
  ...agreement,
  id: '01900000-0000-7000-8000-000000003002',
  versionInForce: 1,
  nextVersionOn: '2027-08-01',
};

/** What is missing of an agreement or a cohort when nothing is written. */
const refused = problem({
  type: 'invalid-body',
  status: 422,
  errors: ['/title', '/name', '/startsOn', '/endsOn', '/phases/0/name', '/sessions/0/startsAt'].map(
    (pointer) => ({ pointer, code: 'required', message: 'This is missing.' }),
  ),
});

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
      '/municipalities': { items: municipalities, nextCursor: null },
      '/providers': { items: [provider], nextCursor: null },
      'POST /collaboration-agreements': refused,
      'POST /trainer-cohorts': refused,
      [`/collaboration-agreements/${waits.id}`]: waits,
      [`/collaboration-agreements/${waits.id}/fulfilment`]: fulfilment,
      [`/collaboration-agreements/${waits.id}/ledger`]: { items: entries, nextCursor: null },
      [`/collaboration-agreements/${waits.id}/versions`]: { items: versions, nextCursor: null },
      [`POST /collaboration-agreements/${waits.id}/amendments`]: problem({
        type: 'precondition-failed',
        status: 412,
      }),
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
      await lookAt(page, `${name}-${width}-${scheme}`);
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

  it.each([
    [1280, 'light', 'nb', 'Legg til fase', 'Opprett utkastet', 'Legg til en samling', 'Åpne kullet'],
    [320, 'dark', 'nn', 'Legg til fase', 'Opprett utkastet', 'Legg til ei samling', 'Opne kullet'],
    [320, 'light', 'en', 'Add a phase', 'Create the draft', 'Add a session', 'Open the cohort'],
  ] as const)(
    'a_draft_and_a_cohort_are_refused_at_their_fields_at_%i_px_in_%s_and_%s',
    async (width, scheme, language, phase, submit, session, open) => {
      for (const [name, address, add, send] of [
        ['avtale-ny', '/avtaler/ny', phase, submit],
        ['kull-nytt', '/kull/nytt', session, open],
      ] as const) {
        const page = await app.open(address, { width, scheme, language });
        await page.getByRole('button', { name: add }).click();
        await page.getByRole('button', { name: send }).click();
        await page.getByRole('alert').waitFor();
        await screenshot(page, `${name}-${width}-${language}`);
        await expectNoAxeViolations(page);
        await expectNoSidewaysScroll(page);
      }
    },
  );

  it.each([
    [1280, 'light', 'nb', 'Endre avtalen', 'Tittel', 'Hvorfor endres avtalen?', 'Lagre som ny versjon'],
    [320, 'dark', 'nn', 'Endre avtalen', 'Tittel', 'Kvifor blir avtalen endra?', 'Lagre som ny versjon'],
    [
      320,
      'light',
      'en',
      'Amend the agreement',
      'Title',
      'Why is the agreement amended?',
      'Save as a new version',
    ],
  ] as const)(
    'both_versions_stand_side_by_side_at_%i_px_in_%s_and_%s',
    async (width, scheme, language, open, title, why, save) => {
      const page = await app.open(`/avtaler/${waits.id}`, { width, scheme, language });
      await page.getByRole('button', { name: open }).click();
      await page.getByLabel(title, { exact: true }).fill('Langtidsavtalen for Eksempel skole');
      await page.getByLabel(why).fill('To plasser til');
      await page.getByRole('button', { name: save }).click();
      await page.getByRole('alert').getByRole('table').waitFor();
      await screenshot(page, `avtale-konflikt-${width}-${language}`);
      await expectNoAxeViolations(page);
      await expectNoSidewaysScroll(page);
    },
  );
});
