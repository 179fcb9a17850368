import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RiskPoints } from '@/api/generated';
import { publishedModelsQuery } from '@/api/riskModels';
import { DataStates } from '@/components/DataStates';
import { SelectField } from '@/components/fields';
import { addYears, formatSchoolYear } from '@/lib/schoolYear';
import styles from './risk.module.css';

const route = getRouteApi('/skoler/$schoolId/risiko');

/** How far back one can look, in school years. */
const yearsBack = 5;

/** Which model and which years; the choice stands in the address. */
export function RiskChoices({ risk }: { risk: RiskPoints }) {
  const { t } = useTranslation(['risk', 'model']);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const models = useQuery(publishedModelsQuery());
  return (
    <DataStates query={models}>
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
            options={yearsAround(risk.schoolYear).map((year) => ({
              value: year,
              label: formatSchoolYear(year),
            }))}
          />
          <Link
            to="/modeller/$modelId"
            params={{ modelId: risk.model.id }}
            className={`ds-link ${styles.see}`}
          >
            {t('model:see')}
          </Link>
        </search>
      )}
    </DataStates>
  );
}

function yearsAround(year: string): string[] {
  return [1, ...Array.from({ length: yearsBack }, (_, index) => -index)].map((step) => addYears(year, step));
}
