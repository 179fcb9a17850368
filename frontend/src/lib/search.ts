/** A view's state in its address, as plain `?a=b&c=d`; what is empty is left out. */
export type RawSearch = Record<string, unknown>;

export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

export function stringifySearch(search: RawSearch): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (value !== undefined && value !== null && value !== '') parameters.set(name, String(value));
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** A text of an address; undefined when it is not there. */
export function textOf(raw: RawSearch, name: string): string | undefined {
  const value = raw[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A whole number of an address within its bounds; undefined when it is anything else. */
export function wholeOf(raw: RawSearch, name: string, from: number, to: number): number | undefined {
  const text = textOf(raw, name);
  if (text === undefined || !/^\d+$/.test(text)) return undefined;
  const value = Number(text);
  return value >= from && value <= to ? value : undefined;
}

/** One of a few words of an address; undefined when it is none of them. */
export function oneOf<Word extends string>(
  raw: RawSearch,
  name: string,
  words: readonly Word[],
): Word | undefined {
  const text = textOf(raw, name);
  return words.find((word) => word === text);
}

/** How a choice on a page is written into the address: no step of its own to go back over, and the page stays where it is. */
export const inPlace = { replace: true, resetScroll: false } as const;
