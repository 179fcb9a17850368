// Everything: backend, contract, frontend, stories in a real browser, compose file, production build.
// Ends with one line of counts, and badly when anything failed or a part checked nothing.
//   --only <part>,<part>   some of: backend, frontend, contract, compose, stories, production
import { parseArgs } from 'node:util';
import { checkBackend } from './checks/backend.mjs';
import { checkCompose } from './checks/compose.mjs';
import { checkContract } from './checks/contract.mjs';
import { checkFrontend } from './checks/frontend.mjs';
import { checkProduction } from './checks/production.mjs';
import { checkStories } from './checks/stories.mjs';
import { checkMachine, Sentence } from './machine.mjs';
import { orSentence } from './processes.mjs';
import { Report } from './report.mjs';

const PARTS = ['backend', 'frontend', 'contract', 'compose', 'stories', 'production'];

function wanted() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const names = values.only?.split(',') ?? PARTS;
  const unknown = names.filter((name) => !PARTS.includes(name));
  if (unknown.length > 0) throw new Sentence(`There is no part ${unknown.join(', ')}; the parts are ${PARTS.join(', ')}.`);
  return new Set(names);
}

await orSentence(async () => {
  const parts = wanted();
  const { java } = checkMachine();
  const report = new Report();
  const run = (name, work) => (parts.has(name) ? report.run(name, work) : null);

  // Two lanes, for Maven keeps one core busy at most. The stories need what both have built, and do not wait for the rest.
  const backend = run('backend', (part) => checkBackend(part, java));
  const screens = (async () => {
    await run('contract', checkContract);
    await run('compose', checkCompose);
    await run('frontend', checkFrontend);
  })();
  const production = async () => {
    await backend;
    await run('production', (part) => checkProduction(part, java));
  };
  const stories = async () => {
    await Promise.all([backend, screens]);
    await run('stories', (part) => checkStories(part, java));
  };
  await Promise.all([production(), stories()]);
  report.finish();
});
