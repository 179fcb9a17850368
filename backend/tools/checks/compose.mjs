// docker-compose.yml without an engine: its syntax, and that everything it names is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { frontend, logs, npmInstall, root } from '../build.mjs';
import { composeFile, example, paths, readCompose, text, variables } from '../compose.mjs';
import { runInto } from '../processes.mjs';

const names = (source, pattern) => [...source.matchAll(pattern)].map(([, name]) => name);
const missing = (wanted, given) => wanted.filter((name) => !(name in given));

function checkVariables(part) {
  const used = variables(readFileSync(composeFile, 'utf8'));
  const known = example();
  const unknown = missing(used.map(({ name }) => name), known);
  part.check('every variable stands in .env.example', unknown.length === 0, unknown.join(', '));
  const unused = Object.keys(known).filter((name) => !used.some((variable) => variable.name === name));
  part.check('.env.example names no other variable', unused.length === 0, unused.join(', '));
  const optional = used.filter(({ required }) => !required).map(({ name }) => name);
  part.check('every variable is required by name', optional.length === 0, optional.join(', '));
  const filled = Object.entries(known).filter(([name, value]) => name.includes('PASSWORD') && value !== '');
  part.check('no password has a value in the repository', filled.length === 0, filled.join(', '));
}

function checkServices(part, services) {
  for (const [name, service] of Object.entries(services)) {
    const absent = paths(service).filter((path) => !existsSync(resolve(root, path)));
    part.check(`${name}: every path exists`, absent.length === 0, absent.join(', '));
    part.check(`${name}: has a health check`, Boolean(service.healthcheck?.test));
    const waits = Object.entries(service.depends_on ?? {});
    const careless = waits.filter(([other, { condition }]) => !services[other] || condition !== 'service_healthy');
    part.check(`${name}: waits until what it needs is healthy`, careless.length === 0, careless.join(', '));
    const pinned = service.build || /:\d+\.\d+/.test(service.image ?? '');
    part.check(`${name}: its image has a version`, pinned, service.image);
    const open = (service.ports ?? []).filter((port) => !port.startsWith('127.0.0.1:'));
    part.check(`${name}: is reachable from this machine only`, open.length === 0, open.join(', '));
  }
}

/** Each file that is filled in from the environment gets every variable it asks for. */
function checkTemplates(part, { frontend: web, keycloak, postgres }) {
  for (const name of readdirSync(join(frontend, 'nginx'))) {
    const wanted = names(text(`frontend/nginx/${name}`), /\$\{(\w+)\}/g);
    part.check(`nginx/${name} is given its variables`, missing(wanted, web.environment).length === 0);
    const filter = text('frontend/Dockerfile').match(/NGINX_ENVSUBST_FILTER="(.*)"/)?.[1] ?? 'none';
    const untouched = wanted.filter((variable) => !new RegExp(filter).test(variable));
    part.check(`nginx/${name} has its variables filled in`, untouched.length === 0, untouched.join(', '));
  }
  const realm = names(text('backend/deploy/keycloak/rodtrad-realm.json'), /\$\{(\w+)\}/g);
  part.check('the realm is given its variables', realm.length > 0 && missing(realm, keycloak.environment).length === 0);
  const sql = names(text('backend/deploy/postgres/databases.sql'), /^\\getenv \w+ (\w+)$/gm);
  part.check('the database script is given its variables', sql.length > 0 && missing(sql, postgres.environment).length === 0);
}

function checkAgreement(part, services) {
  const major = text('backend/pom.xml').match(/<embedded-postgres-binaries.version>(\d+)/)?.[1];
  part.check('PostgreSQL is the one the tests run on', services.postgres.image.startsWith(`postgres:${major}.`));
  const personas = JSON.parse(text('backend/src/demo/resources/demo/personas.json'));
  const users = JSON.parse(text('backend/deploy/keycloak/rodtrad-realm.json')).users;
  const persons = personas.filter(({ orgNumber }) => !orgNumber).map(({ id, name }) => `${id} ${name}`);
  const imported = users.map(({ username, firstName, lastName }) => `${username} ${firstName} ${lastName}`);
  part.check('the realm has the same persons as the demo', persons.join() === imported.join(), imported.join());
  const all = JSON.stringify(services);
  part.check('there is no demo issuer in it', !all.includes('8090') && !all.includes('demo'));
}

export async function checkCompose(part) {
  await npmInstall();
  const log = join(logs, 'compose-lint.log');
  const dclint = join(frontend, 'node_modules', 'dclint', 'bin', 'dclint.cjs');
  const args = [dclint, '--max-warnings', '0', 'docker-compose.yml'];
  part.command('docker-compose.yml is sound', await runInto(log, process.execPath, args, { cwd: root }), log);
  const { services } = readCompose();
  checkVariables(part);
  checkServices(part, services);
  checkTemplates(part, services);
  checkAgreement(part, services);
}
