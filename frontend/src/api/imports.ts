import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { idempotent, read } from './client';
import {
  applyImport,
  createImport,
  getImport,
  type Import,
  type ImportUpload,
  listImports,
} from './generated';
import { keys } from './keys';
import { listOptions } from './lists';

/** How often a running import is asked how far it has come, in milliseconds. */
const pollEvery = 500;

export function isRunning({ status }: Pick<Import, 'status'>): boolean {
  return status === 'RECEIVED' || status === 'RUNNING';
}

export function importsQuery() {
  return listOptions(keys.imports.list, ({ query, signal }) => read(listImports({ query, signal })), 20);
}

/** Follows an import until it ends. */
export function importQuery(id: string) {
  return queryOptions({
    queryKey: keys.imports.one(id),
    queryFn: ({ signal }) => read(getImport({ path: { id }, signal })),
    refetchInterval: ({ state }) => (state.data && isRunning(state.data) ? pollEvery : false),
  });
}

interface Start {
  upload: ImportUpload;
  /** Kept while the same file is tried again. */
  key: string;
}

export function startImport(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ upload, key }: Start) => read(createImport({ body: upload, headers: idempotent(key) })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.imports.all }),
  });
}

/** Applies a validated dry run; every figure on every screen may be another afterwards. */
export function applyValidated(client: QueryClient, id: string) {
  return mutationOptions({
    mutationFn: (key: string) => read(applyImport({ path: { id }, headers: idempotent(key) })),
    onSuccess: () => client.invalidateQueries(),
  });
}
