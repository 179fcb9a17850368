/** What a cell of a table file may hold; null is an empty cell. */
export type CsvCell = string | number | null;

/** Marks the file as UTF-8 for spreadsheets that would guess otherwise. */
const byteOrderMark = '\ufeff';

function written(cell: CsvCell): string {
  if (cell === null) return '';
  const text = typeof cell === 'number' ? String(cell).replace('.', ',') : cell;
  // A text that begins like a formula is shown as text, not run.
  const safe = typeof cell === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Semicolons and decimal commas, as spreadsheets in Norway read them. */
export function csvOf(rows: readonly (readonly CsvCell[])[]): string {
  return byteOrderMark + rows.map((row) => row.map(written).join(';')).join('\r\n');
}
