import { useTranslation } from 'react-i18next';
import type { WorkItem, WorkSeverity } from '@/api/generated';
import { Section } from '@/components/Section';
import { StatusTag, type Tone } from '@/components/StatusTag';
import { useFormat } from '@/components/useFormat';
import { SchoolNames } from './SchoolNames';
import { ThingLink } from './ThingLink';
import { useWhat } from './useWhat';
import styles from './WorkGroups.module.css';

const order: readonly WorkSeverity[] = ['HIGH', 'MEDIUM', 'LOW'];
const tones: Record<WorkSeverity, Tone> = { HIGH: 'danger', MEDIUM: 'warning', LOW: 'neutral' };

/** The most urgent first, under a heading for each degree of haste. */
export function WorkGroups({ items }: { items: WorkItem[] }) {
  const { t } = useTranslation('worklist');
  return order
    .map((severity) => ({ severity, found: items.filter((item) => item.severity === severity) }))
    .filter(({ found }) => found.length > 0)
    .map(({ severity, found }) => (
      <Section key={severity} title={t(`severity.${severity}`)}>
        <ul className={styles.list}>
          {found.map((item) => (
            <Item key={item.key} item={item} />
          ))}
        </ul>
      </Section>
    ));
}

function Item({ item }: { item: WorkItem }) {
  const { date } = useFormat();
  const what = useWhat();
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <ThingLink thing={item.subject} className={styles.name} />
        <p>{what(item)}</p>
        <SchoolNames schools={item.schools} about={item.subject.name} />
      </div>
      <div className={styles.due}>
        <StatusTag tone={tones[item.severity]}>{useLeft(item)}</StatusTag>
        {item.dueOn ? <span className={styles.day}>{date(item.dueOn)}</span> : null}
      </div>
    </li>
  );
}

function useLeft({ daysLeft }: WorkItem): string {
  const { t } = useTranslation('worklist');
  if (daysLeft === null) return t('noDay');
  if (daysLeft === 0) return t('today');
  return daysLeft < 0 ? t('late', { count: -daysLeft }) : t('in', { count: daysLeft });
}
