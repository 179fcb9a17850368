// docker-compose.yml as data: what it names, and what its variables become.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { frontend, root } from './build.mjs';

const VARIABLE = /\$\{(\w+)(:\?[^}]*)?\}/g;

export const composeFile = join(root, 'docker-compose.yml');
export const text = (path) => readFileSync(join(root, path), 'utf8');

export function readCompose() {
  const { parse } = createRequire(join(frontend, 'package.json'))('yaml');
  return parse(readFileSync(composeFile, 'utf8'));
}

/** Every variable in a text, with whether it is required by name. */
export function variables(source) {
  return [...source.matchAll(VARIABLE)].map(([, name, rule]) => ({ name, required: Boolean(rule) }));
}

export function interpolate(source, values) {
  return source.replace(VARIABLE, (whole, name) => {
    if (!values[name]) throw new Error(`${name} has no value`);
    return values[name];
  });
}

/** `.env.example` as a map; a password there is empty. */
export function example() {
  const lines = text('.env.example').matchAll(/^([A-Z_]+)=(.*)$/gm);
  return Object.fromEntries([...lines].map(([, name, value]) => [name, value]));
}

/** What a service's own image sets in its environment. */
export function imageEnvironment(service) {
  const lines = readFileSync(dockerfileOf(service), 'utf8').matchAll(/^ENV (\w+)="(.*)"$/gm);
  return Object.fromEntries([...lines].map(([, name, value]) => [name, value]));
}

/** The command with which a service's image is finished, in the folder of the application. */
export function imageFinish(service) {
  return readFileSync(dockerfileOf(service), 'utf8').match(/^RUN (.* -jar .*)$/m)?.[1];
}

function dockerfileOf(service) {
  return join(root, service.build.context, service.build.dockerfile ?? 'Dockerfile');
}

/** The paths of this repository that a service needs. */
export function paths(service) {
  const mounted = (service.volumes ?? []).map((volume) => volume.split(':')[0]).filter((source) => source.startsWith('./'));
  if (!service.build) return mounted;
  const context = join(root, service.build.context);
  const dockerfile = dockerfileOf(service);
  return [...mounted, context, dockerfile, ...copied(dockerfile).map((source) => join(context, source))];
}

/** What a Dockerfile copies from its context, and not from an earlier stage. */
function copied(dockerfile) {
  if (!existsSync(dockerfile)) return [];
  return readFileSync(dockerfile, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
    .flatMap((line) => line.split(/\s+/).slice(1, -1))
    .filter((word) => !word.startsWith('--'));
}
