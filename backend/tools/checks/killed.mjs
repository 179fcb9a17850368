// The production build killed between two of its steps, twice, as a machine that loses its power; the next start goes on.
import { join } from 'node:path';
import { ready } from '../demo.mjs';
import { backend } from '../maven.mjs';
import { kill, stop } from '../processes.mjs';
import { openMailbox } from './mailbox.mjs';

export const script = join(backend, 'tools', 'checks', 'killed.sql');
const COHORT = '01900000-0000-7000-8000-00000000c004';
const BERIT = 'berit@eksempel.example';
const CARL = 'carl@eksempel.example';
const PATIENCE = 60_000;

/** Mail by our own server, and everything that waits waits shortly. */
function settings(mailbox, offerLasts) {
  return {
    RODTRAD_MAIL_FIRST_RETRY: 'PT1S',
    RODTRAD_MAIL_LEASE: 'PT10S',
    RODTRAD_MAIL_SMTP_HOST: '127.0.0.1',
    RODTRAD_MAIL_SMTP_PASSWORD: '',
    RODTRAD_MAIL_SMTP_PORT: String(mailbox.port),
    RODTRAD_MAIL_SMTP_SECURITY: 'NONE',
    RODTRAD_MAIL_SMTP_SENDER: 'rodtrad@eksempel.example',
    RODTRAD_MAIL_SMTP_TIMEOUT: 'PT0.5S',
    RODTRAD_MAIL_SMTP_USERNAME: '',
    RODTRAD_OUTBOX_LOOK_EVERY: '1s',
    RODTRAD_TRAINER_OFFER_LASTS: offerLasts,
    RODTRAD_TRAINER_SETTLE_EVERY: '1s',
  };
}

/** Starts the server and kills it at a step of its talk with the mail server about somebody; whether it came to it. */
async function killAt({ step, whom }, mailbox, startApi, offerLasts) {
  const { child } = startApi(settings(mailbox, offerLasts));
  const came = new Promise((resolve) => {
    mailbox.hearing = (heard, to) => {
      if (heard !== step || to !== whom) return true;
      kill(child);
      mailbox.hearing = () => false;
      resolve(true);
      return false;
    };
    child.ended.then(() => resolve(false));
    setTimeout(() => resolve(false), PATIENCE).unref();
  });
  try {
    return await came;
  } finally {
    kill(child);
    await child.ended;
    mailbox.hearing = () => true;
  }
}

async function read(port, path, token) {
  const answer = await fetch(`http://127.0.0.1:${port}/api/v1${path}`, { headers: { authorization: `Bearer ${token}` } });
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

/** Every message that was written, once none of them waits. */
async function allSent(port, token) {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const { items } = await read(port, '/outbox-messages?limit=200', token);
    if (items.every(({ status }) => status !== 'PENDING') || Date.now() > deadline) return items;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

function checkPlaces(part, slots, histories, cohort) {
  const states = slots.map(({ participant, status }) => `${participant.name} ${status}`).sort();
  const wanted = ['Ane LAPSED', 'Berit LAPSED', 'Carl OFFERED', 'Dina WAITLISTED'];
  part.check('the offers have passed on by themselves, in order', `${states}` === `${wanted}`, `${states}`);
  const { capacity, taken, offered, waiting } = cohort.seats;
  part.check('the one seat is held once', taken + offered === capacity && waiting === 1, JSON.stringify(cohort.seats));
  const offers = histories.map(({ events }) => events.filter(({ from, to }) => from === 'WAITLISTED' && to === 'OFFERED').length);
  part.check('nobody was offered it twice', `${offers.sort()}` === '0,0,1,1', `${offers}`);
}

function checkMail(part, mailbox, messages) {
  const unsent = messages.filter(({ status }) => status !== 'SENT');
  part.check('no message is left or lost', messages.length > 0 && unsent.length === 0, JSON.stringify(unsent));
  const offers = messages.filter(({ kind }) => kind === 'PLACE_OFFERED').length;
  // Ane's was told before; Berit's and Carl's are what the killed ones had in hand.
  part.check('there is one offer for each who was offered the place', offers === 3, JSON.stringify(messages));
  const ids = (of) => new Set(mailbox.kept.filter(of).map(({ id }) => id)).size;
  const got = (to) => mailbox.kept.filter((letter) => letter.to === to).length;
  part.check('what was claimed and not yet given arrives, once', got(BERIT) === 1, JSON.stringify(mailbox.kept));
  // No sender can know whether what it gave away was taken when the answer never came; the number lets the receiver know.
  part.check(
    'what was given and not yet answered for comes again under the same number',
    got(CARL) === 2 && ids(({ to }) => to === CARL) === 1,
    JSON.stringify(mailbox.kept),
  );
  part.check('nothing else was sent', ids(() => true) === 2, JSON.stringify(mailbox.kept));
}

/** `startApi` starts the server with these settings over its own; `token` signs the administrator in. */
export async function checkKilled(part, startApi, token) {
  const mailbox = await openMailbox();
  let last = null;
  try {
    const first = await killAt({ step: 'RCPT', whom: BERIT }, mailbox, startApi, 'PT2S');
    part.check('the server is killed when it has passed an offer on and claimed its message', first);
    part.check('which has not arrived', mailbox.kept.length === 0, JSON.stringify(mailbox.kept));
    const second = await killAt({ step: 'END', whom: CARL }, mailbox, startApi, 'P7D');
    part.check('and again when it has given the next one away and has no answer yet', second);
    last = startApi(settings(mailbox, 'P7D'));
    const up = await ready(last.child, `http://127.0.0.1:${last.port}/q/health/ready`);
    if (!part.check('the server starts again after both', up)) return;
    const admin = await token();
    const messages = await allSent(last.port, admin);
    const { items } = await read(last.port, `/trainer-slots?cohort=${COHORT}`, admin);
    const histories = await Promise.all(items.map(({ id }) => read(last.port, `/trainer-slots/${id}/history`, admin)));
    checkPlaces(part, items, histories, await read(last.port, `/trainer-cohorts/${COHORT}`, admin));
    checkMail(part, mailbox, messages);
  } finally {
    if (last) await stop(last.child);
    await mailbox.close();
  }
}
