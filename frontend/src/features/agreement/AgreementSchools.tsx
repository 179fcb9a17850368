import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Agreement } from '@/api/generated';
import { municipalitiesQuery, schoolQuery } from '@/api/schools';
import { DataStates } from '@/components/DataStates';
import styles from './AgreementPage.module.css';

/** The parties: the schools an agreement names, or the municipality for all of its own. */
export function AgreementSchools({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation('agreement');
  const municipalities = useQuery({
    ...municipalitiesQuery(),
    enabled: agreement.municipalityNumber !== null,
  });
  const place = municipalities.data?.find(({ number }) => number === agreement.municipalityNumber)?.name;
  return (
    <div className={styles.list}>
      {agreement.municipalityNumber === null ? null : (
        <p>{t('one.municipality', { name: place ?? agreement.municipalityNumber })}</p>
      )}
      <ul className={styles.list}>
        {agreement.schoolIds.map((id) => (
          <li key={id}>
            <SchoolLink id={id} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function SchoolLink({ id }: { id: string }) {
  return (
    <DataStates query={useQuery(schoolQuery(id))}>
      {({ value }) => (
        <Link to="/skoler/$schoolId" params={{ schoolId: id }} className="ds-link">
          {value.name}
        </Link>
      )}
    </DataStates>
  );
}
