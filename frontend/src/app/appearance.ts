export const schemes = ['auto', 'light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

const remembered = 'rodtrad.appearance';

export function currentScheme(): Scheme {
  const kept = localStorage.getItem(remembered);
  return schemes.find((scheme) => scheme === kept) ?? 'auto';
}

export function showScheme(scheme: Scheme): void {
  document.documentElement.dataset.colorScheme = scheme;
}

export function chooseScheme(scheme: Scheme): void {
  localStorage.setItem(remembered, scheme);
  showScheme(scheme);
}
