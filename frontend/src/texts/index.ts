import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { isLanguage, type Language, preferredLanguage } from '@/lib/language';
import type { FirstTexts, RestTexts } from './types';

const remembered = 'rodtrad.language';

interface Source {
  first: () => Promise<{ texts: FirstTexts }>;
  rest: () => Promise<{ texts: RestTexts }>;
}

/** Each language is two files, fetched when they are first wanted: what the first screen says, and the rest. */
const sources: Record<Language, Source> = {
  nb: { first: () => import('./nb'), rest: () => import('./nb/rest') },
  nn: { first: () => import('./nn'), rest: () => import('./nn/rest') },
  en: { first: () => import('./en'), rest: () => import('./en/rest') },
};

/** Whether any screen but the first has been opened. */
let whole = false;

async function add(language: Language, part: keyof Source): Promise<void> {
  const { texts } = await sources[language][part]();
  for (const [area, words] of Object.entries(texts)) {
    i18next.addResourceBundle(language, area, words, true, true);
  }
}

async function load(language: Language): Promise<void> {
  await Promise.all([add(language, 'first'), ...(whole ? [add(language, 'rest')] : [])]);
}

/** What every screen but the first needs before it is shown. */
export async function loadRest(): Promise<void> {
  whole = true;
  const language = i18next.language;
  await add(isLanguage(language) ? language : 'nb', 'rest');
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
