import { Heading } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { certificateQuery } from '@/api/cohorts';
import type { Certificate } from '@/api/generated';
import { DataStates } from '@/components/DataStates';
import { Facts } from '@/components/Facts';
import { StatusTag } from '@/components/StatusTag';
import { useFormat } from '@/components/useFormat';
import styles from './CertificatePage.module.css';

/** The public check of a certificate: for whoever has its address, signed in or not. */
export function CertificatePage({ code }: { code: string }) {
  const { t } = useTranslation('trainer');
  return (
    <main className={styles.page}>
      <Heading level={1} data-size="md">
        {t('certificate.title')}
      </Heading>
      <DataStates query={useQuery(certificateQuery(code))}>
        {(certificate) => <OneCertificate certificate={certificate} />}
      </DataStates>
    </main>
  );
}

function OneCertificate({ certificate }: { certificate: Certificate }) {
  const { t } = useTranslation(['trainer', 'domain']);
  const { date } = useFormat();
  const { name, programme, cohort, provider, issuedOn, status, revokedOn } = certificate;
  return (
    <div className={styles.certificate}>
      <p className={styles.name}>{name}</p>
      <StatusTag tone={status === 'VALID' ? 'success' : 'danger'}>{t(`certificate.${status}`)}</StatusTag>
      <Facts
        facts={[
          { key: 'programme', term: t('column.programme'), value: t(`domain:programme.${programme}`) },
          { key: 'cohort', term: t('column.cohort'), value: cohort },
          { key: 'provider', term: t('one.provider'), value: provider },
          { key: 'issued', term: t('certificate.issued'), value: date(issuedOn) },
          ...(revokedOn ? [{ key: 'revoked', term: t('certificate.revoked'), value: date(revokedOn) }] : []),
        ]}
      />
    </div>
  );
}
