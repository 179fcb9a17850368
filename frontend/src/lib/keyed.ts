/** A row of a list that is being written: it keeps its key while its words change. */
export type Keyed<T> = T & { key: number };

/** The rows of a list, each with a key of its own. */
export function keyed<T>(rows: readonly T[]): Keyed<T>[] {
  return rows.map((row, key) => ({ ...row, key }));
}

/** The rows with one more, under a key no row has yet. */
export function withOneMore<T>(rows: readonly Keyed<T>[], row: T): Keyed<T>[] {
  const key = rows.reduce((highest, other) => Math.max(highest, other.key), -1) + 1;
  return [...rows, { ...row, key }];
}

/** The rows with one of them changed in part. */
export function withChange<T>(rows: readonly Keyed<T>[], key: number, part: Partial<T>): Keyed<T>[] {
  return rows.map((row) => (row.key === key ? { ...row, ...part } : row));
}
