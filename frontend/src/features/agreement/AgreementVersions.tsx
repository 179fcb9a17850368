import { Heading } from '@digdir/designsystemet-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { agreementVersionsQuery } from '@/api/agreements';
import type { Versioned } from '@/api/client';
import type { Agreement, AgreementVersion, TermsChange } from '@/api/generated';
import { courseKinds } from '@/components/courseKinds';
import { type Column, DataTable, Narrow } from '@/components/DataTable';
import { InfiniteList } from '@/components/InfiniteList';
import { StatusTag } from '@/components/StatusTag';
import { useFormat } from '@/components/useFormat';
import { phaseKinds } from './terms';
import { useSchoolName } from './useSchoolName';
import styles from './Versions.module.css';

/** What was signed and every amendment, each with what it changed; the latest first. */
export function AgreementVersions({ agreement }: { agreement: Versioned<Agreement> }) {
  const { t } = useTranslation('agreement');
  const query = useInfiniteQuery(agreementVersionsQuery(agreement));
  return (
    <InfiniteList query={query} empty={t('versions.none')}>
      {(versions) => (
        <ol className={styles.versions}>
          {versions.map((version) => (
            <Version key={version.number} version={version} inForce={agreement.value.versionInForce} />
          ))}
        </ol>
      )}
    </InfiniteList>
  );
}

function Version({ version, inForce }: { version: AgreementVersion; inForce: number | null }) {
  const { t } = useTranslation('agreement');
  const { date } = useFormat();
  const { number, effectiveOn, at, actor, reason, changes } = version;
  return (
    <li className={styles.version} id={`versjon-${number}`}>
      <div className={styles.versionHead}>
        <Heading level={3} data-size="2xs">
          {t(number === 1 ? 'versions.signed' : 'versions.amended', { number })}
        </Heading>
        <Standing number={number} inForce={inForce} />
      </div>
      <p className={styles.note}>
        {t('versions.effective', { date: date(effectiveOn) })} · {t('versions.by', { date: date(at), actor })}
      </p>
      {reason === null ? null : <p>{reason}</p>}
      {changes.length > 0 ? <Changes number={number} changes={changes} /> : null}
    </li>
  );
}

/** Whether these are the words in force, or wait for their day; the earlier ones say nothing. */
function Standing({ number, inForce }: { number: number; inForce: number | null }) {
  const { t } = useTranslation('agreement');
  if (inForce === null || number < inForce) return null;
  return number === inForce ? (
    <StatusTag tone="success">{t('versions.inForce')}</StatusTag>
  ) : (
    <StatusTag tone="info">{t('versions.waiting')}</StatusTag>
  );
}

function Changes({ number, changes }: { number: number; changes: TermsChange[] }) {
  const { t } = useTranslation('agreement');
  const name = useChangeName();
  const columns: Column<TermsChange>[] = [
    { key: 'what', header: t('versions.what'), heading: true, cell: name },
    {
      key: 'before',
      header: t('versions.before'),
      wide: true,
      cell: (change) => <Value change={change} value={change.before} />,
    },
    {
      key: 'after',
      header: t('versions.after'),
      cell: (change) => (
        <>
          <Narrow>
            {t('versions.before')}: <Value change={change} value={change.before} />
          </Narrow>
          <Value change={change} value={change.after} />
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('versions.caption', { number })}
      captionHidden
      columns={columns}
      rows={changes}
      rowKey={({ field, item, before, after }) => `${field} ${item} ${before} ${after}`}
    />
  );
}

/** What differs, in words: the field, and which of several. */
function useChangeName(): (change: TermsChange) => ReactNode {
  const { t } = useTranslation(['agreement', 'domain']);
  return ({ field, item }) => {
    const what = t(`versions.field.${field}`);
    if (field === 'SCHOOL' || item === null) return what;
    const kind = courseKinds.find((candidate) => candidate === item);
    const which = field === 'ENTITLEMENT' && kind ? t(`domain:courseKind.${kind}`) : item;
    return t('versions.withItem', { field: what, item: which });
  };
}

function Value({ change, value }: { change: TermsChange; value: string | null }) {
  const { t } = useTranslation('agreement');
  const words = useValueWords();
  if (value === null) {
    return (
      <span className={styles.none}>{change.field === 'ENDS_ON' ? t('open') : t('versions.nothing')}</span>
    );
  }
  return change.field === 'SCHOOL' ? <SchoolName id={value} /> : words(change.field, value);
}

function useValueWords(): (field: TermsChange['field'], value: string) => string {
  const { t } = useTranslation(['agreement', 'domain']);
  const { date, number } = useFormat();
  return (field, value) => {
    const kind = phaseKinds.find((candidate) => candidate === value);
    if (field === 'STARTS_ON' || field === 'ENDS_ON') return date(value);
    if (field === 'TRAINER_QUOTA' || field === 'ENTITLEMENT') return number(Number(value));
    if (field === 'PHASE_KIND' && kind) return t(`domain:phaseKind.${kind}`);
    if (field !== 'PHASE') return value;
    const [from = '', to = ''] = value.split('/');
    return t('versions.days', { from: date(from, 'short'), to: date(to, 'short') });
  };
}

function SchoolName({ id }: { id: string }) {
  return useSchoolName(id);
}
