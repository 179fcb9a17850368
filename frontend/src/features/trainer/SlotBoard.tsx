import { Heading } from '@digdir/designsystemet-react';
import { useQueries } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Slot } from '@/api/generated';
import { schoolQuery } from '@/api/schools';
import { columns } from './moves';
import styles from './SlotBoard.module.css';
import { SlotCard } from './SlotCard';

/** The places of a cohort by where they stand; those given back are left out. */
export function SlotBoard({ slots, provider }: { slots: Slot[]; provider: string }) {
  const names = useSchoolNames(slots);
  return (
    <div className={styles.board}>
      {columns.map(({ key, statuses }) => (
        <BoardColumn
          key={key}
          name={key}
          slots={inOrder(slots.filter(({ status }) => (statuses as readonly string[]).includes(status)))}
          provider={provider}
          schoolName={(id) => names.get(id) ?? ''}
        />
      ))}
    </div>
  );
}

/** Those who wait by their place in the queue; the others as they came. */
function inOrder(slots: Slot[]): Slot[] {
  return slots.toSorted((a, b) => (a.queue?.position ?? 0) - (b.queue?.position ?? 0));
}

interface BoardColumnProps {
  name: (typeof columns)[number]['key'];
  slots: Slot[];
  provider: string;
  schoolName: (id: string) => string;
}

function BoardColumn({ name, slots, provider, schoolName }: BoardColumnProps) {
  const { t } = useTranslation('trainer');
  const id = useId();
  return (
    <section className={styles.column} aria-labelledby={id}>
      <Heading level={3} data-size="2xs" id={id}>
        {t(`board.${name}`, { count: slots.length })}
      </Heading>
      {slots.length === 0 ? <p className={styles.nobody}>{t('board.nobody')}</p> : null}
      <ul className={styles.cards}>
        {slots.map((slot) => (
          <li key={slot.id}>
            <SlotCard slot={slot} school={schoolName(slot.schoolId)} provider={provider} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function useSchoolNames(slots: Slot[]): Map<string, string> {
  const ids = [...new Set(slots.map(({ schoolId }) => schoolId))];
  const schools = useQueries({ queries: ids.map((id) => schoolQuery(id)) });
  return new Map(schools.flatMap(({ data }) => (data ? [[data.value.id, data.value.name] as const] : [])));
}
