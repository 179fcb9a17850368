import { useTranslation } from 'react-i18next';
import { MunicipalityField } from '@/components/MunicipalityField';
import { SchoolPicker } from '@/components/SchoolPicker';
import type { TermsProps } from './terms';

/** Who the parties are: schools that are named, a municipality, or both. */
export function TermsParties({ draft, onChange }: TermsProps) {
  const { t } = useTranslation('agreement');
  return (
    <>
      <SchoolPicker
        legend={t('terms.schools')}
        at="/schoolIds"
        chosen={draft.schoolIds}
        onChange={(schoolIds) => onChange({ schoolIds })}
      />
      <MunicipalityField
        label={t('versions.field.MUNICIPALITY')}
        description={t('terms.municipalityNote')}
        value={draft.municipalityNumber}
        onChange={(municipalityNumber) => onChange({ municipalityNumber })}
        none={t('terms.noMunicipality')}
      />
    </>
  );
}
