/** The main menu: one line a screen that exists. */
export const menu = [{ to: '/skoler', text: 'schools' }] as const;
