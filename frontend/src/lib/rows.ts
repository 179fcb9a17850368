/** Something that lies from one place to another on an axis. */
export interface Stretch {
  from: number;
  to: number;
}

/** Puts every stretch in the first row where it touches none before it; answers the row of each, in their order. */
export function packRows(stretches: readonly Stretch[], gap = 0): number[] {
  const ends: number[] = [];
  return stretches.map(({ from, to }) => {
    const free = ends.findIndex((end) => end + gap <= from);
    const row = free === -1 ? ends.length : free;
    ends[row] = to;
    return row;
  });
}
