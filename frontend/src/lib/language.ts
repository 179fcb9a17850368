/** The three languages of the screens: bokmål, nynorsk and English. */
export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/**
 * How numbers and dates are written: English screens still speak of Norway, so they follow British form. Browsers that
 * do not know nynorsk write bokmål, and not whatever their own language is.
 */
const locales: Record<Language, string[]> = { nb: ['nb-NO'], nn: ['nn-NO', 'nb-NO'], en: ['en-GB'] };

export function localeOf(language: Language): string[] {
  return locales[language];
}

/** The best of our languages for what the browser asks for; Norwegian of any kind becomes bokmål. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0];
    if (primary === 'no') return 'nb';
    if (isLanguage(primary)) return primary;
  }
  return 'nb';
}

const collators = new Map<Language, Intl.Collator>();

/** Alphabetical order as the language has it: æ, ø and å last. English screens list Norwegian names too. */
export function collatorOf(language: Language): Intl.Collator {
  const known = collators.get(language);
  if (known) return known;
  const made = new Intl.Collator(language === 'en' ? 'nb-NO' : localeOf(language), { numeric: true });
  collators.set(language, made);
  return made;
}
