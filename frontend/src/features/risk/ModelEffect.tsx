import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  RiskEffectSum,
  RiskEffectUnit,
  RiskLevelEffect,
  RiskModel,
  RiskModelCreate,
  RiskModelEffect,
} from '@/api/generated';
import { effectQuery } from '@/api/modelDrafts';
import { publishedModelsQuery } from '@/api/riskModels';
import { DataStates } from '@/components/DataStates';
import { type Column, DataTable, Narrow } from '@/components/DataTable';
import { Fold } from '@/components/Fold';
import { SelectField } from '@/components/fields';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Section } from '@/components/Section';
import { useFormat } from '@/components/useFormat';
import { changeOf, shareOf } from '@/lib/numbers';
import { formatSchoolYear } from '@/lib/schoolYear';
import { inPlace } from '@/lib/search';
import { LastYearField } from './ModelAndYear';
import styles from './model.module.css';

const route = getRouteApi('/modeller/$modelId');

/** How long after the last key the country is judged anew, in milliseconds. */
const delay = 400;
const outcomes = ['higher', 'lower', 'same', 'gained', 'lost', 'without'] as const;
type Outcome = (typeof outcomes)[number];

interface ModelEffectSectionProps {
  model: RiskModel;
  /** As typed; null while something is no number. */
  settings: RiskModelCreate | null;
  /** What the fields are called, by where they stand in the settings. */
  labels: Record<string, string>;
}

/** How many schools and municipalities get another share by what is typed, before anything is stored. */
export function ModelEffectSection(props: ModelEffectSectionProps) {
  const { t } = useTranslation('model');
  const published = useQuery(publishedModelsQuery());
  return (
    <Section title={t('effect.title')}>
      <p className={styles.note}>{t('effect.lead')}</p>
      <DataStates query={published}>{(models) => <Held {...props} models={models} />}</DataStates>
    </Section>
  );
}

function Held({ model, models, settings, labels }: ModelEffectSectionProps & { models: RiskModel[] }) {
  const { t } = useTranslation('model');
  const { mot, aar } = route.useSearch();
  const navigate = route.useNavigate();
  const sameName = models.find(({ name }) => name === model.name);
  const against = mot ?? sameName?.id ?? model.id;
  const tried = useSettled(settings);
  const query = useQuery({
    ...effectQuery({
      id: model.id,
      settings: tried ?? { name: model.name, rules: [] },
      against,
      schoolYear: aar,
    }),
    enabled: tried !== null,
  });
  const choose = (part: { mot?: string; aar?: string }) =>
    navigate({ search: (search) => ({ ...search, ...part }), ...inPlace });
  return (
    <div className={styles.form}>
      <div className={styles.fields}>
        <SelectField
          label={t('effect.against')}
          value={against}
          onChange={(id) => choose({ mot: id })}
          options={[
            { value: model.id, label: t('effect.itself') },
            ...models.map(({ id, name, version }) => ({ value: id, label: t('named', { name, version }) })),
          ]}
        />
        {query.data ? (
          <LastYearField year={query.data.schoolYear} onChange={(year) => choose({ aar: year })} />
        ) : null}
      </div>
      {settings === null ? (
        <p role="status">{t('effect.notYet')}</p>
      ) : query.error ? (
        <ProblemAlert error={query.error} labels={labels} onRetry={() => query.refetch()} />
      ) : (
        <DataStates query={query} waiting={t('effect.waiting')}>
          {(effect) => <Effect effect={effect} stale={query.isPlaceholderData || tried !== settings} />}
        </DataStates>
      )}
    </div>
  );
}

/** What was typed when one last stopped typing. */
function useSettled(settings: RiskModelCreate | null): RiskModelCreate | null {
  const text = JSON.stringify(settings);
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), delay);
    return () => clearTimeout(timer);
  }, [text]);
  return settled === text ? settings : (JSON.parse(settled) as RiskModelCreate | null);
}

function Effect({ effect, stale }: { effect: RiskModelEffect; stale: boolean }) {
  const { t } = useTranslation('model');
  const { number } = useFormat();
  const differing = ({ higher, lower, gained, lost }: RiskLevelEffect) => higher + lower + gained + lost;
  const counted = (level: RiskLevelEffect) => ({
    differing: number(differing(level)),
    units: number(level.units),
  });
  return (
    <div className={styles.form} aria-busy={stale}>
      <p role="status" className={styles.headline}>
        {t('effect.schools', counted(effect.schools))}
        <br />
        {t('effect.municipalities', counted(effect.municipalities))}
      </p>
      <Counts effect={effect} />
      <div>
        <Largest title={t('effect.largestSchools')} units={effect.schools.largest} />
        <Largest title={t('effect.largestMunicipalities')} units={effect.municipalities.largest} />
      </div>
    </div>
  );
}

function Counts({ effect }: { effect: RiskModelEffect }) {
  const { t } = useTranslation('model');
  const { number } = useFormat();
  const columns: Column<Outcome | 'pointsDiffer'>[] = [
    { key: 'what', header: t('effect.what'), heading: true, cell: (name) => t(`effect.outcome.${name}`) },
    {
      key: 'schools',
      header: t('effect.schoolsShort'),
      numeric: true,
      cell: (name) => number(effect.schools[name]),
    },
    {
      key: 'municipalities',
      header: t('effect.municipalitiesShort'),
      numeric: true,
      cell: (name) => number(effect.municipalities[name]),
    },
  ];
  return (
    <DataTable
      caption={t('effect.caption', { year: formatSchoolYear(effect.schoolYear) })}
      columns={columns}
      rows={[...outcomes, 'pointsDiffer']}
      rowKey={(name) => name}
    />
  );
}

function Largest({ title, units }: { title: string; units: RiskEffectUnit[] }) {
  const { t } = useTranslation('model');
  const columns: Column<RiskEffectUnit>[] = [
    { key: 'unit', header: t('effect.unit'), heading: true, cell: (row) => <Who row={row} /> },
    {
      key: 'before',
      header: t('effect.before'),
      numeric: true,
      wide: true,
      cell: (row) => <Sum sum={row.before} />,
    },
    { key: 'after', header: t('effect.after'), numeric: true, cell: (row) => <Sum sum={row.after} /> },
  ];
  if (units.length === 0) return null;
  return (
    <Fold title={title}>
      <DataTable
        caption={title}
        captionHidden
        columns={columns}
        rows={units}
        rowKey={({ unit }) => unit.id ?? unit.number ?? unit.type}
      />
    </Fold>
  );
}

/** The unit, how far its share moved, and in a narrow window from what; which way is better is not for a model to say. */
function Who({ row: { unit, changePercentPoints, before, after } }: { row: RiskEffectUnit }) {
  const { t } = useTranslation('model');
  const { signed } = useFormat();
  const change = changePercentPoints === null ? null : changeOf(before, after);
  return (
    <>
      <UnitName unit={unit} />
      {change === null ? null : (
        <span className={styles.of}>{t('effect.change', { change: signed(change) })}</span>
      )}
      <Narrow>
        {t('effect.before')}: <Sum sum={before} />
      </Narrow>
    </>
  );
}

function UnitName({ unit: { type, id, name, number } }: { unit: RiskEffectUnit['unit'] }) {
  return type === 'SCHOOL' && id !== undefined ? (
    <Link to="/skoler/$schoolId/risiko" params={{ schoolId: id }} className="ds-link">
      {name}
    </Link>
  ) : (
    (name ?? number)
  );
}

/** Rounded once, from the points; without a share it is said so. */
function Sum({ sum }: { sum: RiskEffectSum }) {
  const { t } = useTranslation('model');
  const { percent, number } = useFormat();
  const share = sum.sharePercent === null ? null : shareOf(sum.points, sum.maxPoints);
  if (share === null) return t('effect.noShare');
  return (
    <>
      {percent(share)}
      <span className={styles.of}>
        {t('effect.of', { points: number(sum.points), maxPoints: number(sum.maxPoints) })}
      </span>
    </>
  );
}
