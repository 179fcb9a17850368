import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '@/components/fields';
import { useLanguage } from '@/components/useFormat';
import { languages } from '@/lib/language';
import { chooseLanguage } from '@/texts';
import { chooseScheme, currentScheme, type Scheme, schemes } from './appearance';

/** Language and appearance; both are remembered. */
export function Preferences() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [scheme, setScheme] = useState(currentScheme);
  const show = (wanted: Scheme) => {
    chooseScheme(wanted);
    setScheme(wanted);
  };
  return (
    <>
      <SelectField
        label={t('language')}
        value={language}
        onChange={(wanted) => void chooseLanguage(wanted)}
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
