import type { texts as first } from './nb';
import type { texts as rest } from './nb/rest';

/** What the first screen says, and the frame around every screen. */
export type FirstTexts = typeof first;
export type RestTexts = typeof rest;
export type Texts = FirstTexts & RestTexts;
export type TextArea = keyof Texts;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Texts;
  }
}
