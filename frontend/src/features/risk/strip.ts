export const radius = 6;
const gap = 2;

/** A dot at its place on the axis, in a row of its own above others where they would lie upon each other. */
export interface Dot<Of> {
  of: Of;
  x: number;
  row: number;
}

/** Puts dots beside or above each other: each in the lowest row where it touches none. */
export function dotsOf<Of>(all: readonly { of: Of; x: number }[]): Dot<Of>[] {
  const ends: number[] = [];
  return [...all]
    .sort((a, b) => a.x - b.x)
    .map(({ of, x }) => {
      const free = ends.findIndex((end) => end + 2 * radius + gap <= x);
      const row = free < 0 ? ends.length : free;
      ends[row] = x;
      return { of, x, row };
    });
}

export const rowHeight = 2 * radius + gap;
const tallest = 14 * rowHeight;

/** How far a row is above the one below it: many schools with one share lie closer, so that the whole is still seen at once. */
export function stepOf(rows: number): number {
  return Math.min(rowHeight, tallest / rows);
}
