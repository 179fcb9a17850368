// The production build, started as docker-compose.yml would: its environment, its database scripts, its Keycloak.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { buildBackend, logs, root } from '../build.mjs';
import { example, imageEnvironment, imageFinish, interpolate, readCompose } from '../compose.mjs';
import { freePort, ready } from '../demo.mjs';
import { signIn, startKeycloak, versionOf } from '../keycloak.mjs';
import { javaTool } from '../machine.mjs';
import { backend, maven } from '../maven.mjs';
import { must, runInto, start, stop } from '../processes.mjs';
import { checkKilled, script as beforeKilling } from './killed.mjs';
import { checkKilledImport, script as standingStill } from './killedImport.mjs';

const app = join(backend, 'target', 'production', 'quarkus-app');
const DEMO_ONLY = /embedded-postgres|mock-oauth2-server|okhttp|mockwebserver|kotlin-stdlib|junit/;

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' });
}

async function build() {
  const { command, args } = await maven();
  const goals = ['-B', '-ntp', '-Dproduction', '-Dmaven.test.skip=true', 'package'];
  await must('The production build', join(logs, 'production-build.log'), command, [...args, ...goals], { cwd: backend });
}

function checkContent(part) {
  const files = filesBelow(app);
  const jars = files.filter((file) => file.endsWith('.jar'));
  const brought = jars.filter((file) => DEMO_ONLY.test(file));
  part.check('no library of the demo or the tests is in it', jars.length > 50 && brought.length === 0, brought.join(', '));
  const inside = jars
    .filter((file) => file.startsWith('app') || file.startsWith('quarkus'))
    .flatMap((file) => spawnSync(javaTool('jar'), ['tf', join(app, file)], { encoding: 'utf8' }).stdout.split('\n'));
  const demo = inside.filter((entry) => /(^|\/)demo\//.test(entry));
  part.check('no class, script or person of the demo is in it', inside.length > 100 && demo.length === 0, demo.join(', '));
  part.check('the contract is in it', inside.some((entry) => entry.endsWith('openapi.yaml')));
}

/** What the image does last, with our own Java: an archive of classes is of the JVM that reads it. */
async function finishImage(part, service) {
  const path = [process.env.JAVA_HOME && join(process.env.JAVA_HOME, 'bin'), process.env.PATH].filter(Boolean).join(delimiter);
  const log = join(app, 'classes.log');
  const code = await runInto(log, 'sh', ['-c', imageFinish(service)], { cwd: app, env: { ...process.env, PATH: path } });
  part.command('the image can be finished', code, log);
}

/** Passwords of this run, and addresses where its processes are. */
function values(ports) {
  const known = example();
  const invented = Object.keys(known).map((name) => [name, known[name] || randomBytes(12).toString('hex')]);
  return { ...Object.fromEntries(invented), KEYCLOAK_PUBLIC_URL: `http://localhost:${ports.keycloak}` };
}

/** A service's environment as compose would make it, with its neighbours on this machine. */
function environment(service, given, ports) {
  const here = (text) =>
    interpolate(text, given)
      .replace('//postgres:5432', `//127.0.0.1:${ports.postgres}`)
      .replace('//keycloak:8080', `//127.0.0.1:${ports.keycloak}`);
  return Object.fromEntries(Object.entries(service.environment).map(([name, text]) => [name, here(text)]));
}

/** What first-administrator.sql is told about the realm's persona. */
function firstAdministrator() {
  const { users } = JSON.parse(readFileSync(join(root, 'backend', 'deploy', 'keycloak', 'rodtrad-realm.json'), 'utf8'));
  const { id, firstName, lastName, email } = users.find(({ username }) => username === 'admin');
  return { ISSUER: 'keycloak', SUBJECT: id, NAME: `${firstName} ${lastName}`, EMAIL: email };
}

/** The command of the service's own health check, at the port it has here. */
function isHealthy(service, port) {
  const [kind, command, ...args] = service.healthcheck.test;
  const moved = args.map((arg) => arg.replace(/127\.0\.0\.1\/\d+/, `127.0.0.1/${port}`));
  return kind === 'CMD' && spawnSync(command, moved, { timeout: 10_000 }).status === 0;
}

function startPostgres(service, env, output) {
  const folders = ['app', 'lib/main', 'lib/boot'].map((name) => join(backend, 'target', 'quarkus-app', name, '*'));
  const scripts = service.volumes
    .filter((volume) => volume.includes('/docker-entrypoint-initdb.d/'))
    .map((volume) => volume.split(':'))
    .sort(([, a], [, b]) => (a < b ? -1 : 1))
    .map(([source]) => join(root, source));
  return start(javaTool('java'), ['-cp', folders.join(delimiter), 'no.rodtrad.demo.ScriptedPostgres', ...scripts], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', output],
    shell: false,
  });
}

/** The next line of JSON a process prints among what else it says. */
function announced(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk) => {
      said += chunk;
      const line = said.match(/^\{.*\}$/m);
      if (!line) return;
      child.stdout.off('data', listen);
      resolve(JSON.parse(line[0]));
    };
    child.stdout.on('data', listen);
    child.ended.then(() => reject(new Error(`it ended: ${said}`)));
  });
}

async function me(port, token) {
  const headers = token ? { authorization: `Bearer ${token}` } : {};
  const answer = await fetch(`http://127.0.0.1:${port}/api/v1/me`, { headers });
  return { status: answer.status, body: await answer.json() };
}

function signInAsAdmin(given) {
  return signIn({
    issuer: `${given.KEYCLOAK_PUBLIC_URL}/realms/rodtrad`,
    clientId: 'rodtrad-spa',
    redirect: `${given.RODTRAD_PUBLIC_URL}/innlogging`,
    username: 'admin',
    password: given.PERSONA_PASSWORD,
  });
}

/** Has the database run a script as its administrator. */
async function runScript(postgres, script) {
  const ran = announced(postgres);
  postgres.stdin.write(`${script}\n`);
  await ran;
}

async function checkSignIn(part, ports, given, { postgres, demoToken }) {
  const token = await signInAsAdmin(given);
  const known = await me(ports.backend, token);
  part.check('a person signed in to Keycloak is let in', known.status === 200, JSON.stringify(known));
  part.check('and known by name', known.body.name === 'Astrid Demodal', JSON.stringify(known.body));
  await runScript(postgres, join(root, 'backend', 'deploy', 'postgres', 'first-administrator.sql'));
  const { body } = await me(ports.backend, token);
  part.check('and made administrator by the script for it', body.grants?.[0]?.role === 'ADMIN', JSON.stringify(body));
  part.check('a token of the demo issuer is refused', (await me(ports.backend, demoToken)).status === 401);
  part.check('no token is refused', (await me(ports.backend)).status === 401);
  const garbled = await fetch(`http://127.0.0.1:${ports.backend}/api/v1/schools?q=%`);
  part.check('a garbled address is told of as a problem', garbled.headers.get('content-type') === 'application/problem+json');
}

async function runAll(part, services, running, files) {
  const ports = { keycloak: await freePort(), management: await freePort(), backend: await freePort() };
  const given = values(ports);
  const output = (name) => {
    files.push(openSync(join(logs, `production-${name}.log`), 'w'));
    return files.at(-1);
  };
  const setUp = { ...environment(services.postgres, given, ports), ...firstAdministrator() };
  const postgres = startPostgres(services.postgres, setUp, output('postgres'));
  running.push(postgres);
  const { port, demoToken } = await announced(postgres);
  ports.postgres = port;
  part.check('the database scripts of compose run', true);

  const keycloak = await startKeycloak(versionOf(services.keycloak.image), {
    command: services.keycloak.command,
    env: environment(services.keycloak, given, ports),
    importFolder: join(root, 'backend', 'deploy', 'keycloak'),
    ports: { http: ports.keycloak, management: ports.management },
    output: output('keycloak'),
  });
  running.unshift(keycloak);
  const env = { ...environment(services.backend, given, ports), QUARKUS_HTTP_PORT: String(ports.backend) };
  const said = output('backend');
  const startApi = (over = {}) => {
    const child = start(javaTool('java'), ['-jar', join(app, 'quarkus-run.jar')], {
      env: { ...process.env, ...imageEnvironment(services.backend), ...env, QUARKUS_HTTP_HOST: '127.0.0.1', ...over },
      cwd: app,
      stdio: ['ignore', said, said],
      shell: false,
    });
    running.unshift(child);
    return { child, port: ports.backend };
  };
  const api = startApi().child;

  const up = await ready(api, `http://127.0.0.1:${ports.backend}/q/health/ready`);
  if (!part.check('the backend gets ready with the environment of compose', up)) {
    part.show(join(logs, 'production-backend.log'));
    return;
  }
  const spoken = readFileSync(join(logs, 'production-backend.log'), 'utf8');
  part.check('and with the classes of its image', !/\[warning\]\[(cds|aot)/.test(spoken), spoken);
  part.check("the backend's health check says so", isHealthy(services.backend, ports.backend));
  const known = await ready(keycloak, `http://127.0.0.1:${ports.management}/health/ready`);
  if (!part.check('Keycloak gets ready with the environment of compose', known)) {
    part.show(join(logs, 'production-keycloak.log'));
    return;
  }
  part.check("Keycloak's health check says so", isHealthy(services.keycloak, ports.management));
  await checkSignIn(part, ports, given, { postgres, demoToken });

  await stop(api);
  await runScript(postgres, beforeKilling);
  await checkKilled(part, startApi, () => signInAsAdmin(given));
  await runScript(postgres, standingStill);
  await checkKilledImport(part, startApi, () => signInAsAdmin(given));
}

export async function checkProduction(part, java) {
  mkdirSync(logs, { recursive: true });
  // The database beside it is the demo's, started with the scripts of compose.
  await buildBackend(java);
  await build();
  checkContent(part);
  await finishImage(part, readCompose().services.backend);
  const running = [];
  const files = [];
  try {
    await runAll(part, readCompose().services, running, files);
  } finally {
    for (const child of running) await stop(child);
    files.forEach(closeSync);
  }
}
