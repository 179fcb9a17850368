/** The main menu: one line a screen that exists. */
export const menu = [
  { to: '/', text: 'week' },
  { to: '/skoler', text: 'schools' },
  { to: '/kalender', text: 'calendar' },
  { to: '/avtaler', text: 'agreements' },
  { to: '/kull', text: 'cohorts' },
  { to: '/deltakelse', text: 'participations' },
  { to: '/import', text: 'imports' },
] as const;
