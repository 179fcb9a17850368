import type { Texts } from '../types';

export const access: Texts['access'] = {
  welcome: {
    title: 'Follow the school from agreement to result',
    lead: 'See what was agreed, what was held, who got a place in the training – and whether the figures really moved.',
    button: 'Sign in',
    waiting: 'Taking you to the sign-in …',
  },
  failed: {
    title: 'The sign-in was not completed',
    lead: 'It may have taken too long, or the page was reloaded on the way. Please try once more.',
  },
  unreachable: {
    title: 'Cannot reach the service',
    lead: 'The configuration could not be fetched. Check the network and try again.',
  },
  expired: {
    title: 'Your sign-in has expired',
    lead: 'What you have written is still there. Sign in again in a window of its own, and carry on where you were.',
    button: 'Sign in again',
    blocked: 'The browser stopped the window, or it was closed. Please try once more.',
  },
  popup: 'You are signed in. This window can be closed.',
};
