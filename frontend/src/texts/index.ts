import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { isLanguage, type Language, preferredLanguage } from '@/lib/language';
import type { Texts } from './types';

const remembered = 'rodtrad.language';

/** Each language is a file of its own, fetched when it is first wanted. */
const sources: Record<Language, () => Promise<{ texts: Texts }>> = {
  nb: () => import('./nb'),
  nn: () => import('./nn'),
  en: () => import('./en'),
};

async function load(language: Language): Promise<void> {
  const { texts } = await sources[language]();
  for (const [area, words] of Object.entries(texts)) {
    i18next.addResourceBundle(language, area, words, true, true);
  }
}

export function firstLanguage(): Language {
  const kept = localStorage.getItem(remembered);
  return isLanguage(kept) ? kept : preferredLanguage(navigator.languages);
}

export async function startTexts(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: {},
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await speak(language);
}

/** Shows every text in this language from now on, and remembers it for the next visit. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(remembered, language);
  await speak(language);
}

async function speak(language: Language): Promise<void> {
  await load(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

export { useTranslation as useTexts } from 'react-i18next';
export type { TextArea, Texts } from './types';
