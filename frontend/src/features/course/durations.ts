const usual = [30, 45, 60, 90, 120, 150, 180, 240, 300, 360, 420];

/** The lengths one chooses from, in minutes, with the one that stands among them. */
export function durations(standing: number): number[] {
  return [...new Set([...usual, standing])].sort((one, other) => one - other);
}
