import { Alert, Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { School, SchoolTimeline } from '@/api/generated';
import { schoolTimelineQuery } from '@/api/schools';
import { DataStates, Empty } from '@/components/DataStates';
import { SelectField } from '@/components/fields';
import { Section } from '@/components/Section';
import { download, downloadCsv, fileNameOf } from '@/lib/download';
import { pngOf } from '@/lib/picture';
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
  const { t } = useTranslation('redthread');
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
        <Savings
          school={school}
          asTable={asTable}
          drawing={drawing}
          csv={useThreadCsv(items, line)}
          onTurn={() => onSearch({ visning: asTable ? undefined : 'tabell' })}
        />
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

interface SavingsProps {
  school: School;
  asTable: boolean;
  drawing: React.RefObject<SVGSVGElement | null>;
  csv: () => string;
  onTurn: () => void;
}

function Savings({ school, asTable, drawing, csv, onTurn }: SavingsProps) {
  const { t } = useTranslation();
  const { t: thread } = useTranslation('redthread');
  const [failed, setFailed] = useState(false);
  const savePicture = async () => {
    if (!drawing.current) return;
    const surface = getComputedStyle(document.body).getPropertyValue('--ds-color-neutral-surface-default');
    try {
      download(`${fileNameOf(school.name, 'rod trad')}.png`, await pngOf(drawing.current, surface || '#fff'));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      {failed ? <Alert data-color="warning">{thread('thread.saveFailed')}</Alert> : null}
      <Button variant="tertiary" data-size="sm" onClick={onTurn}>
        {asTable ? t('save.chart') : t('save.table')}
      </Button>
      {asTable ? null : (
        <Button variant="tertiary" data-size="sm" aria-label={t('save.pngLabel')} onClick={savePicture}>
          {t('save.png')}
        </Button>
      )}
      <Button
        variant="tertiary"
        data-size="sm"
        aria-label={t('save.csvLabel')}
        onClick={() => downloadCsv(`${fileNameOf(school.name, 'rod trad')}.csv`, csv())}
      >
        {t('save.csv')}
      </Button>
    </>
  );
}
