import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/api/client';
import type { School, SchoolRef, Succession } from '@/api/generated';
import { successionQuery } from '@/api/succession';
import { DataStates } from '@/components/DataStates';
import { Section } from '@/components/Section';
import { useFormat } from '@/components/useFormat';
import { useMay } from '@/components/useMay';
import { SuccessionForm } from './SuccessionForm';
import styles from './sections.module.css';

/** What the school was made of and what became of it; nothing where it neither closed nor took over from another. */
export function SuccessionSection({ school }: { school: School }) {
  const { t } = useTranslation('succession');
  const mayWrite = useMay('WRITE_REGISTER');
  const query = useQuery(successionQuery(school.id));
  const closed = school.status === 'CLOSED';
  const told = closed || (query.data && isTold(query.data.value));
  if (query.data !== undefined && !told && !mayWrite) return null;
  if (query.data === undefined && query.error === null) return null;
  return (
    <Section title={t('title')}>
      <DataStates query={query}>
        {(succession) => (
          <div className={styles.stack}>
            <Words succession={succession.value} closed={closed} />
            {mayWrite ? <Writing schoolId={school.id} succession={succession} /> : null}
          </div>
        )}
      </DataStates>
    </Section>
  );
}

const isTold = ({ closedOn, successors, predecessors }: Succession) =>
  closedOn !== null || successors.length > 0 || predecessors.length > 0;

function Words({ succession, closed }: { succession: Succession; closed: boolean }) {
  const { t } = useTranslation('succession');
  const { date } = useFormat();
  const { closedOn, successors, predecessors } = succession;
  const ambiguous = successors.length > 1;
  if (!isTold(succession)) return <p>{t(closed ? 'dayUnknown' : 'nothing')}</p>;
  return (
    <>
      {closedOn === null ? null : (
        <p>
          {t(successors.length === 0 ? 'closed' : ambiguous ? 'split' : 'merged', { date: date(closedOn) })}{' '}
          <Schools schools={successors} />
        </p>
      )}
      {ambiguous ? <p className={styles.note}>{t('ambiguous')}</p> : null}
      {predecessors.length === 0 ? null : (
        <>
          <p>
            {t('from')} <Schools schools={predecessors} />
          </p>
          <p className={styles.note}>{t('apart')}</p>
        </>
      )}
    </>
  );
}

function Schools({ schools }: { schools: SchoolRef[] }) {
  return schools.map(({ id, name }, index) => (
    <span key={id}>
      {index === 0 ? '' : ', '}
      <Link to="/skoler/$schoolId" params={{ schoolId: id }} className="ds-link">
        {name}
      </Link>
    </span>
  ));
}

interface WritingProps {
  schoolId: string;
  succession: Versioned<Succession>;
}

/** The form, or the way to it; whoever saved or gave up stands there again. */
function Writing({ schoolId, succession }: WritingProps) {
  const { t } = useTranslation('succession');
  const [open, setOpen] = useState(false);
  const [left, setLeft] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (left) button.current?.focus();
  }, [left]);
  const turn = (opened: boolean) => {
    setOpen(opened);
    setLeft(!opened);
  };
  if (open) return <SuccessionForm schoolId={schoolId} succession={succession} onDone={() => turn(false)} />;
  return (
    <div>
      <Button ref={button} variant="secondary" data-size="sm" onClick={() => turn(true)}>
        {t('open')}
      </Button>
    </div>
  );
}
