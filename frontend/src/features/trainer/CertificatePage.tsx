import { Heading } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { certificateQuery } from '@/api/cohorts';
import type { Certificate } from '@/api/generated';
import { DataStates } from '@/components/DataStates';
import { StatusTag } from '@/components/StatusTag';
import { useFormat } from '@/components/useFormat';
import styles from './CertificatePage.module.css';

/** The public check of a certificate: for whoever has its address, signed in or not. */
export function CertificatePage({ code }: { code: string }) {
  const { t } = useTranslation('trainer');
  return (
    <main className={styles.page}>
      <div className={styles.content}>
        <Heading level={1} data-size="sm">
          {t('certificate.title')}
        </Heading>
        <DataStates query={useQuery(certificateQuery(code))}>
          {(certificate) => <OneCertificate certificate={certificate} />}
        </DataStates>
        <p className={styles.note}>{t('certificate.note')}</p>
      </div>
    </main>
  );
}

function OneCertificate({ certificate }: { certificate: Certificate }) {
  const { t } = useTranslation(['trainer', 'domain']);
  const { date } = useFormat();
  const { name, programme, cohort, provider, issuedOn, status, revokedOn } = certificate;
  const facts = [
    { term: t('column.programme'), value: t(`domain:programme.${programme}`) },
    { term: t('column.cohort'), value: cohort },
    { term: t('one.provider'), value: provider },
    { term: t('certificate.issued'), value: date(issuedOn) },
    ...(revokedOn ? [{ term: t('certificate.revoked'), value: date(revokedOn) }] : []),
  ];
  return (
    <div className={styles.certificate}>
      <div className={styles.head}>
        <p className={styles.name}>{name}</p>
        <StatusTag tone={status === 'VALID' ? 'success' : 'danger'}>{t(`certificate.${status}`)}</StatusTag>
      </div>
      <dl className={styles.facts}>
        {facts.map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
