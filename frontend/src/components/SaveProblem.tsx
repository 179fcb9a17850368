import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from './DataTable';
import { ProblemAlert } from './ProblemAlert';
import styles from './SaveProblem.module.css';
import { isOvertaken } from './useSeen';

/** One field of a form beside what is stored of it now, both as people read them. */
export interface Side {
  label: string;
  mine: string;
  theirs: string;
}

interface SaveProblemProps {
  error: Error | null;
  /** What the fields of the form are called, by JSON pointer. */
  labels?: Record<string, string>;
  /** Every field, as it is typed and as it was read last: what differs is shown when somebody else was first. */
  sides: Side[];
  /** The sides are what was read when the form was opened, and what stands now: for forms that say what happened. */
  opened?: boolean;
}

/**
 * Why a form was not saved. When somebody else has changed the same thing meanwhile, both stand side by side: what is
 * typed stays where it is, and saving again puts it over what the other wrote, which one has then seen.
 */
export function SaveProblem({ error, labels = {}, sides, opened = false }: SaveProblemProps) {
  if (error === null) return null;
  return isOvertaken(error) ? (
    <Conflict sides={sides} opened={opened} />
  ) : (
    <ProblemAlert error={error} labels={labels} />
  );
}

function Conflict({ sides, opened }: { sides: Side[]; opened: boolean }) {
  const { t } = useTranslation();
  const differing = sides.filter(({ mine, theirs }) => mine.trim() !== theirs.trim());
  const [own, stored] = [t(opened ? 'conflict.opened' : 'conflict.mine'), t('conflict.theirs')];
  const value = (whose: string, text: string) => (
    <span className={styles.text} data-whose={whose}>
      {text.trim() === '' ? '–' : text}
    </span>
  );
  const columns: Column<Side>[] = [
    { key: 'field', header: t('conflict.field'), heading: true, cell: ({ label }) => label },
    { key: 'mine', header: own, cell: ({ mine }) => value(own, mine) },
    { key: 'theirs', header: stored, cell: ({ theirs }) => value(stored, theirs) },
  ];
  return (
    <Alert data-color="warning" role="alert">
      <div className={styles.conflict}>
        <Heading level={2} data-size="2xs">
          {t('conflict.title')}
        </Heading>
        <Paragraph>{t(differing.length > 0 ? 'conflict.lead' : 'conflict.same')}</Paragraph>
        {differing.length > 0 ? (
          <DataTable
            caption={t('conflict.title')}
            captionHidden
            columns={columns}
            rows={differing}
            rowKey={({ label }) => label}
          />
        ) : null}
      </div>
    </Alert>
  );
}
