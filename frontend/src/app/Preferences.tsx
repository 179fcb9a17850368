import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '@/components/fields';
import { useLanguage } from '@/components/useFormat';
import { type Language, languages } from '@/lib/language';
import { chooseLanguage } from '@/texts';
import { chooseScheme, currentScheme, type Scheme, schemes } from './appearance';

interface PreferencesProps {
  /** Told when a language is chosen, by whoever has more to do then than to show it. */
  onLanguage?: (language: Language) => void;
  /** What else the language decides, and what went wrong with that. */
  languageNote?: string;
  languageError?: string | undefined;
}

/** Language and appearance; both are remembered. */
export function Preferences({ onLanguage, languageNote, languageError }: PreferencesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [scheme, setScheme] = useState(currentScheme);
  const speak = (wanted: Language) => {
    void chooseLanguage(wanted);
    onLanguage?.(wanted);
  };
  const show = (wanted: Scheme) => {
    chooseScheme(wanted);
    setScheme(wanted);
  };
  return (
    <>
      <SelectField
        label={t('language')}
        value={language}
        description={languageNote}
        error={languageError}
        onChange={speak}
        options={languages.map((value) => ({ value, label: t(`languages.${value}`) }))}
      />
      <SelectField
        label={t('theme.label')}
        value={scheme}
        onChange={show}
        options={schemes.map((value) => ({ value, label: t(`theme.${value}`) }))}
      />
    </>
  );
}
