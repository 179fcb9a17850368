import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Import } from '@/api/generated';
import { importQuery, isRunning } from '@/api/imports';
import { Facts } from '@/components/Facts';
import { Page } from '@/components/Page';
import { PageStates } from '@/components/PageStates';
import { Section } from '@/components/Section';
import { useFormat } from '@/components/useFormat';
import { ApplyButton } from './ApplyButton';
import styles from './ImportPage.module.css';
import { ImportProblems } from './ImportProblems';
import { ImportStatusTag } from './ImportStatusTag';

const route = getRouteApi('/import/$importId');

export function ImportPage() {
  const { importId } = route.useParams();
  return <PageStates query={useQuery(importQuery(importId))}>{(run) => <OneImport run={run} />}</PageStates>;
}

function OneImport({ run }: { run: Import }) {
  const { t } = useTranslation('imports');
  const { date, time } = useFormat();
  const crumb = (
    <Link to="/import" className="ds-link">
      {t('list.title')}
    </Link>
  );
  return (
    <Page
      title={run.fileName}
      crumbs={[{ key: 'imports', link: crumb }]}
      lead={`${t(run.mode === 'DRY_RUN' ? 'one.dryRun' : 'one.applied')} · ${date(run.createdAt)} ${time(run.createdAt)}`}
    >
      <Section title={t('one.progress')} actions={<ImportStatusTag status={run.status} />}>
        <p role="status">{t(`one.${outcome(run)}`)}</p>
        <Progress run={run} />
        {run.status === 'VALIDATED' ? <ApplyButton id={run.id} /> : null}
        {run.status === 'APPLIED' ? <p className={styles.note}>{t('one.undo')}</p> : null}
      </Section>
      <Accounting run={run} />
      <Section title={t('one.problems')}>
        <ImportProblems problems={run.problems} />
      </Section>
      <p className={styles.note}>
        {t('one.digest')}: <code className={styles.digest}>{run.sha256}</code>
      </p>
    </Page>
  );
}

function outcome(run: Import): 'running' | 'validated' | 'done' | 'refused' | 'failed' {
  if (isRunning(run)) return 'running';
  if (run.status === 'VALIDATED') return 'validated';
  if (run.status === 'APPLIED') return 'done';
  return run.status === 'REFUSED' ? 'refused' : 'failed';
}

/** How far it has come, in rows; without an end in sight the bar says so instead of guessing. */
function Progress({ run }: { run: Import }) {
  const { t } = useTranslation('imports');
  const { number } = useFormat();
  const { done, total } = run.progress;
  const words =
    total === null
      ? t('one.rowsSoFar', { done: number(done) })
      : t('one.rowsOf', { done: number(done), total: number(total) });
  return (
    <div className={styles.progress}>
      {total === null ? (
        <progress className={styles.bar} aria-label={t('one.progress')} />
      ) : (
        <progress
          className={styles.bar}
          aria-label={t('one.progress')}
          value={done}
          max={Math.max(total, 1)}
        />
      )}
      <span className={styles.count}>{words}</span>
    </div>
  );
}

function Accounting({ run }: { run: Import }) {
  const { t } = useTranslation('imports');
  const { number } = useFormat();
  const { rows, cells } = run;
  const fact = (key: string, term: string, value: number) => ({
    key,
    term: `${term}:`,
    value: number(value),
  });
  return (
    <div className={styles.pair}>
      <Section title={t(run.mode === 'DRY_RUN' ? 'one.accountingDryRun' : 'one.accounting')}>
        <Facts
          facts={[
            fact('read', t('one.read'), rows.read),
            fact('stored', t('one.stored'), rows.stored),
            fact('unchanged', t('one.unchanged'), rows.unchanged),
            fact('skipped', t('one.skipped'), rows.skipped),
          ]}
        />
      </Section>
      <Section title={t('one.cells')}>
        <Facts
          facts={[
            fact('value', t('one.value'), cells.value),
            fact('suppressed', t('one.suppressed'), cells.suppressed),
            fact('restricted', t('one.restricted'), cells.restricted),
            fact('absent', t('one.absent'), cells.absent),
          ]}
        />
      </Section>
    </div>
  );
}
