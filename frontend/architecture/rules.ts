import { posix } from 'node:path';
import ts from 'typescript';

/** A file of `src`, by its path under it. */
export interface Source {
  path: string;
  text: string;
}

/** What each folder may import, besides itself. One list, exact both ways: an arrow nobody uses fails too. */
export const arrows: Record<string, readonly string[]> = {
  lib: [],
  api: [],
  texts: ['lib', 'api'],
  components: ['lib', 'api'],
  features: ['components', 'lib', 'api'],
  app: ['features', 'components', 'lib', 'api', 'texts'],
  testing: ['app', 'api', 'texts'],
};

const mainLines = 300;
const testLines = 400;
const httpLibraries = ['oidc-client-ts', 'axios', 'ky', 'msw'];
const forbiddenWords = [
  'biome-' + 'ignore',
  '@ts-' + 'ignore',
  '@ts-expect-' + 'error',
  'TO' + 'DO',
  'FIX' + 'ME',
];

interface Import {
  /** Under `src` for our own files, the name for a library. */
  target: string;
  own: boolean;
  typeOnly: boolean;
}

const isTest = (path: string) => /\.test\.tsx?$/.test(path);
const isGenerated = (path: string) => path.startsWith('api/generated/');
const layerOf = (path: string) => path.split('/')[0] ?? '';
const featureOf = (path: string) => (layerOf(path) === 'features' ? path.split('/')[1] : undefined);

const parsed = new WeakMap<Source, ts.SourceFile>();

function parse(source: Source): ts.SourceFile {
  const known = parsed.get(source);
  if (known) return known;
  const made = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  parsed.set(source, made);
  return made;
}

function resolve(from: string, specifier: string): Pick<Import, 'target' | 'own'> {
  if (specifier.startsWith('@/')) return { target: specifier.slice(2), own: true };
  if (specifier.startsWith('.')) return { target: posix.join(posix.dirname(from), specifier), own: true };
  return { target: specifier, own: false };
}

const imported = new WeakMap<Source, Import[]>();

function importsOf(source: Source): Import[] {
  const known = imported.get(source);
  if (known) return known;
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (specifier && ts.isStringLiteral(specifier))
      found.push({ ...resolve(source.path, specifier.text), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause));
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(parse(source));
  imported.set(source, found);
  return found;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const names = clause.namedBindings;
  return !clause.name && !!names && ts.isNamedImports(names) && names.elements.every((one) => one.isTypeOnly);
}

function importLaw(source: Source): string[] {
  const layer = layerOf(source.path);
  const allowed = isTest(source.path)
    ? [...(arrows[layer] ?? []), 'testing', 'texts']
    : (arrows[layer] ?? []);
  return importsOf(source)
    .filter(({ own }) => own)
    .flatMap(({ target }) => {
      const reached = layerOf(target);
      if (reached !== layer && !allowed.includes(reached)) return [`${source.path} imports ${target}`];
      const [mine, other] = [featureOf(source.path), featureOf(target)];
      return mine && other && mine !== other ? [`${source.path} imports another feature, ${target}`] : [];
    });
}

/** Only `api` knows that there is a network; the others take types from it and call what it exports. */
function httpLaw(source: Source): string[] {
  if (['api', 'testing'].includes(layerOf(source.path)) || isTest(source.path)) return [];
  const reached = importsOf(source)
    .filter(({ own, target, typeOnly }) =>
      own
        ? target.startsWith('api/generated') && !typeOnly
        : httpLibraries.includes(target.split('/')[0] ?? ''),
    )
    .map(({ target }) => `${source.path} imports ${target}, which only api may`);
  const called = /\b(fetch|XMLHttpRequest|EventSource)\s*\(/.test(source.text)
    ? [`${source.path} speaks to the network, which only api may`]
    : [];
  return [...reached, ...called];
}

function sizeLaw({ path, text }: Source): string[] {
  const limit = isTest(path) ? testLines : mainLines;
  const lines = text.trimEnd().split('\n').length;
  return lines > limit ? [`${path} has ${lines} lines, more than ${limit}`] : [];
}

function usesAny(source: Source): boolean {
  if (!/\bany\b/.test(source.text)) return false;
  let found = false;
  const visit = (node: ts.Node): void => {
    found ||= node.kind === ts.SyntaxKind.AnyKeyword;
    ts.forEachChild(node, visit);
  };
  visit(parse(source));
  return found;
}

function wordLaw(source: Source): string[] {
  const words = forbiddenWords
    .filter((word) => source.text.includes(word))
    .map((word) => `${source.path} says ${word}`);
  return usesAny(source) ? [...words, `${source.path} uses any`] : words;
}

function folderLaw(sources: Source[]): string[] {
  const found = new Set(sources.map(({ path }) => layerOf(path)));
  const listed = Object.keys(arrows);
  return [
    ...[...found].filter((layer) => !listed.includes(layer)).map((layer) => `src/${layer} is on no list`),
    ...listed.filter((layer) => !found.has(layer)).map((layer) => `src/${layer} is listed and not there`),
  ];
}

function unusedArrows(sources: Source[]): string[] {
  const used = new Set(
    sources.flatMap((source) =>
      importsOf(source)
        .filter(({ own }) => own)
        .map(({ target }) => `${layerOf(source.path)} -> ${layerOf(target)}`),
    ),
  );
  return Object.entries(arrows)
    .flatMap(([from, targets]) => targets.map((to) => `${from} -> ${to}`))
    .filter((arrow) => !used.has(arrow))
    .map((arrow) => `nobody uses the arrow ${arrow}`);
}

/** Everything the laws of the folder find wrong; empty when all is well. */
export function violations(sources: Source[]): string[] {
  const own = sources.filter(({ path }) => !isGenerated(path));
  return [
    ...folderLaw(own),
    ...unusedArrows(own),
    ...own.flatMap((source) => [
      ...importLaw(source),
      ...httpLaw(source),
      ...sizeLaw(source),
      ...wordLaw(source),
    ]),
  ];
}
