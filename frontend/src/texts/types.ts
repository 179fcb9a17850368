import type { texts } from './nb';

export type Texts = typeof texts;
export type TextArea = keyof Texts;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Texts;
  }
}
