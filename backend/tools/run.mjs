// Builds and starts everything, and stays in the foreground. Started again with nothing changed it only starts.
//   --fresh              begin with an empty database
//   --port, --issuer-port, --data <value>   other than 8080, 8090 and backend/.data
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildBackend, buildFrontend } from './build.mjs';
import { checkPort, defaults, ready, startDemo } from './demo.mjs';
import { checkMachine, Sentence } from './machine.mjs';
import { backend } from './maven.mjs';
import { askedToEnd, orSentence } from './processes.mjs';

function settings() {
  const string = { type: 'string' };
  const options = { fresh: { type: 'boolean' }, port: string, 'issuer-port': string, data: string };
  try {
    const { values } = parseArgs({ options });
    return {
      port: Number(values.port ?? defaults.port),
      issuerPort: Number(values['issuer-port'] ?? defaults.issuerPort),
      data: resolve(values.data ?? defaults.data),
      fresh: values.fresh ?? defaults.fresh,
    };
  } catch (failure) {
    throw new Sentence(`${failure.message} The flags are --fresh, --port, --issuer-port and --data.`);
  }
}

async function timed(what, work) {
  process.stdout.write(`${what} … `);
  const began = Date.now();
  const made = await work();
  console.log(made === false ? 'unchanged' : `${((Date.now() - began) / 1000).toFixed(1)} s`);
}

function greet({ port, issuerPort }) {
  const personas = JSON.parse(readFileSync(join(backend, 'src/demo/resources/demo/personas.json'), 'utf8'));
  const list = personas.map(({ id, name, role }) => `    ${id.padEnd(24)}${name}, ${role}`);
  console.log(
    [
      '',
      `Rød tråd is ready:  http://localhost:${port}/`,
      '',
      'Sign in as one of these invented persons (no password; for scripts the secret is "demo"):',
      ...list,
      '',
      'A bearer token for scripts:',
      `    curl -s -d grant_type=client_credentials -d client_id=adviser -d client_secret=demo http://localhost:${issuerPort}/demo/token`,
      '',
      'Stop with Ctrl-C.',
    ].join('\n'),
  );
}

await orSentence(async () => {
  const demo = settings();
  const machine = checkMachine();
  await checkPort(demo.port, 'the API');
  await checkPort(demo.issuerPort, 'the demo sign-in');
  await timed('Screens', buildFrontend);
  await timed('Backend', () => buildBackend(machine.java));
  const child = startDemo(demo);
  if (await ready(child, `http://localhost:${demo.port}/q/health/ready`)) greet(demo);
  const { code } = await child.ended;
  process.exitCode = askedToEnd() ? 0 : code || 1;
});
