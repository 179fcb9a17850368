// The production build killed twice while it applies a file: half-way, and when all is stored and nothing is kept yet. What is
// applied in the end is applied once, by itself.
import { join } from 'node:path';
import { ready } from '../demo.mjs';
import { backend } from '../maven.mjs';
import { kill, stop } from '../processes.mjs';

export const script = join(backend, 'tools', 'checks', 'killedImport.sql');
const MUNICIPALITY = '3303';
const SCHOOLS = 1250;
const CELLS = 3 * SCHOOLS;
const PATIENCE = 60_000;
const settings = { RODTRAD_IMPORTS_LOOK_AGAIN_EVERY: '1s' };

/** Invented numbers with the right check digit, out of anybody's way. */
function orgNumbers(count) {
  const weights = [3, 2, 7, 6, 5, 4, 3, 2];
  const numbers = [];
  for (let stem = 31_100_000; numbers.length < count; stem += 1) {
    const rest = [...String(stem)].reduce((sum, digit, place) => sum + Number(digit) * weights[place], 0) % 11;
    if (rest !== 1) numbers.push(`${stem}${rest === 0 ? 0 : 11 - rest}`);
  }
  return numbers;
}

/** A file of the national tests, one school a row. */
function file() {
  const cell = (subject, what) => `2024-25.${subject}.5. årstrinn.Alle eierformer.Alle kjønn.${what}`;
  const heading = ['EnhetNivaa', 'Nasjonaltkode', 'Fylkekode', 'Kommunekode', 'Organisasjonsnummer', 'Nasjonalt', 'Fylke', 'Kommune', 'EnhetNavn'];
  for (const subject of ['Engelsk', 'Lesing', 'Regning']) {
    heading.push(...['Skalapoeng', 'Usikkerhet', 'Antall elever deltatt'].map((what) => cell(subject, what)));
  }
  const figures = ['50', '3,1', '30', '51', '3,0', '30', '49', '2,9', '30'];
  const unit = (number) => ['4', 'I', '33', MUNICIPALITY, number, 'Hele landet', 'Fylket', 'Kommunen'];
  const rows = orgNumbers(SCHOOLS).map((number, place) => [...unit(number), `Prøveskole ${place + 1}`, ...figures]);
  return [heading, ...rows].map((row) => `${row.join('\t')}\n`).join('');
}

async function call(port, token, path, options = {}) {
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(`http://127.0.0.1:${port}/api/v1${path}`, { headers, ...options });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

async function send(port, token) {
  const form = new FormData();
  form.set('file', new Blob([file()]), 'prøver.csv');
  form.set('source', 'UDIR_NATIONAL_TESTS');
  form.set('mode', 'APPLY');
  form.set('createMissingSchools', 'true');
  return (await call(port, token, '/imports', { method: 'POST', body: form })).id;
}

/** The import once it is so; null when that does not come. */
async function seen(port, token, id, isSo) {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const now = await call(port, token, `/imports/${id}`);
    if (isSo(now)) return now;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return null;
}

const ended = ({ status }) => !['RECEIVED', 'RUNNING'].includes(status);
const reached = (done) => (now) => now.status === 'RUNNING' && now.progress.done === done;

async function stored(port, token) {
  const [schools, cells] = await Promise.all(
    [`/schools?municipality=${MUNICIPALITY}`, '/observations?fromSchoolYear=2024-25&toSchoolYear=2024-25'].map(
      async (path) => (await call(port, token, `${path}&limit=1&count=true`)).total,
    ),
  );
  return { schools, cells };
}

/** `startApi` starts the server with these settings over its own; `token` signs the administrator in. */
export async function checkKilledImport(part, startApi, token) {
  let api = null;
  const begin = async () => {
    api = startApi(settings);
    return ready(api.child, `http://127.0.0.1:${api.port}/q/health/ready`);
  };
  const killWhen = async (admin, id, done) => {
    const came = await seen(api.port, admin, id, reached(done));
    kill(api.child);
    await api.child.ended;
    return came !== null;
  };
  try {
    await begin();
    const admin = await token();
    const before = await stored(api.port, admin);
    const id = await send(api.port, admin);
    part.check('the server is killed half-way through applying a file', await killWhen(admin, id, 500));
    await begin();
    const none = await stored(api.port, admin);
    part.check('nothing of it is stored', JSON.stringify(none) === JSON.stringify(before), JSON.stringify(none));
    part.check('taken up by itself, it is killed again when all is stored and nothing kept', await killWhen(admin, id, SCHOOLS - 1));
    await begin();
    const end = await seen(api.port, admin, id, ended);
    const rows = { read: SCHOOLS, stored: SCHOOLS, unchanged: 0, skipped: 0 };
    const whole = end?.status === 'APPLIED' && JSON.stringify(end.rows) === JSON.stringify(rows);
    part.check('taken up by itself once more, it is applied whole', whole, JSON.stringify(end));
    const { schools, cells } = await stored(api.port, admin);
    const once = schools === before.schools + SCHOOLS && cells === before.cells + CELLS;
    part.check('and once', once, JSON.stringify({ before, schools, cells }));
    const again = await seen(api.port, admin, await send(api.port, admin), ended);
    part.check('the same file again changes nothing', again?.rows.stored === 0 && again.rows.unchanged === SCHOOLS, JSON.stringify(again));
  } finally {
    if (api) await stop(api.child);
  }
}
