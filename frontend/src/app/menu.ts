/** The main menu: one line a screen that exists. */
export const menu = [
  { to: '/skoler', text: 'schools' },
  { to: '/import', text: 'imports' },
] as const;
