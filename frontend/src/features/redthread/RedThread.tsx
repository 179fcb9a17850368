import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { School, SchoolTimeline } from '@/api/generated';
import { schoolTimelineQuery } from '@/api/schools';
import { DataStates, Empty } from '@/components/DataStates';
import { SelectField } from '@/components/fields';
import { Savings } from '@/components/Savings';
import { Section } from '@/components/Section';
import { fileNameOf } from '@/lib/download';
import { Legend } from './Legend';
import styles from './RedThread.module.css';
import type { SchoolSearch } from './search';
import { chosenLine, type Line, linesOf } from './series';
import { ThreadChart } from './ThreadChart';
import { ThreadTables } from './ThreadTables';
import { itemsOf } from './thread';
import { useTeller } from './useTeller';
import { useThreadCsv } from './useThreadCsv';

interface RedThreadProps {
  school: School;
  search: SchoolSearch;
  onSearch: (part: Partial<SchoolSearch>) => void;
}

/** From agreement to result on one axis, as a drawing or as tables. */
export function RedThread(props: RedThreadProps) {
  const { t } = useTranslation('redthread');
  const query = useQuery(schoolTimelineQuery(props.school.id));
  const { data } = query;
  if (data?.from && data.to) {
    return <Thread {...props} timeline={data} period={{ from: data.from, to: data.to }} />;
  }
  return (
    <Section title={t('thread.title')}>
      <DataStates query={query}>{() => <Empty>{t('thread.empty')}</Empty>}</DataStates>
    </Section>
  );
}

interface ThreadProps extends RedThreadProps {
  timeline: SchoolTimeline;
  period: { from: string; to: string };
}

function Thread({ school, search, onSearch, timeline, period }: ThreadProps) {
  const { t } = useTranslation(['redthread', 'common']);
  const teller = useTeller();
  const drawing = useRef<SVGSVGElement>(null);
  const items = useMemo(() => itemsOf(timeline, teller), [timeline, teller]);
  const lines = useMemo(() => linesOf(timeline.series), [timeline]);
  const line = chosenLine(lines, search);
  const asTable = search.visning === 'tabell';
  return (
    <Section
      title={t('thread.title')}
      actions={
        <>
          <Button
            variant="tertiary"
            data-size="sm"
            onClick={() => onSearch({ visning: asTable ? undefined : 'tabell' })}
          >
            {asTable ? t('common:save.chart') : t('common:save.table')}
          </Button>
          <Savings
            fileName={fileNameOf(school.name, 'rod trad')}
            csv={useThreadCsv(items, line)}
            drawing={asTable ? undefined : drawing}
          />
        </>
      }
    >
      <LineChoice lines={lines} line={line} onSearch={onSearch} />
      {asTable ? (
        <ThreadTables items={items} line={line} />
      ) : (
        <>
          <ThreadChart school={school.name} items={items} period={period} line={line} drawing={drawing} />
          <Legend figures={line !== undefined} />
        </>
      )}
      <p className={styles.source}>{school.demo ? t('thread.sourceDemo') : t('thread.source')}</p>
    </Section>
  );
}

interface LineChoiceProps {
  lines: Line[];
  line: Line | undefined;
  onSearch: RedThreadProps['onSearch'];
}

function LineChoice({ lines, line, onSearch }: LineChoiceProps) {
  const { t } = useTranslation('redthread');
  const { t: domain } = useTranslation('domain');
  if (!line) return null;
  const keyOf = (one: Line) => `${one.indicator} ${one.grade}`;
  const choose = (key: string) => {
    const chosen = lines.find((one) => keyOf(one) === key);
    if (chosen) onSearch({ indikator: chosen.indicator, trinn: chosen.grade });
  };
  return (
    <div className={styles.choice}>
      <SelectField
        label={t('thread.line')}
        value={keyOf(line)}
        onChange={choose}
        options={lines.map((one) => ({
          value: keyOf(one),
          label: t('thread.lineOption', {
            indicator: domain(`indicator.${one.indicator}`),
            grade: one.grade,
          }),
        }))}
      />
    </div>
  );
}
