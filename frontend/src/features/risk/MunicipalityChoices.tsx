import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MunicipalityRisk } from '@/api/generated';
import { publishedModelsQuery } from '@/api/riskModels';
import { DataStates } from '@/components/DataStates';
import { SelectField } from '@/components/fields';
import { addYears, formatSchoolYear } from '@/lib/schoolYear';
import styles from './risk.module.css';

const route = getRouteApi('/kommuner/$number');

/** The year after and the years before, in school years. */
const steps = [1, 0, -1, -2, -3, -4];

/** Which model and which years; the choice stands in the address. */
export function MunicipalityChoices({ risk }: { risk: MunicipalityRisk }) {
  const { t } = useTranslation('risk');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <DataStates query={useQuery(publishedModelsQuery())}>
      {(all) => (
        <search className={styles.choices}>
          <SelectField
            label={t('model')}
            value={risk.model.id}
            onChange={(modell) => navigate({ search: { ...search, modell }, replace: true })}
            options={all.map(({ id, name, version }) => ({
              value: id,
              label: t('modelOption', { name, version }),
            }))}
          />
          <SelectField
            label={t('lastYear')}
            value={risk.schoolYear}
            onChange={(aar) => navigate({ search: { ...search, aar }, replace: true })}
            options={steps.map((step) => {
              const year = addYears(risk.schoolYear, step);
              return { value: year, label: formatSchoolYear(year) };
            })}
          />
        </search>
      )}
    </DataStates>
  );
}
