import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/api/client';
import type { Scheme } from '@/api/generated';
import { addScheme, patchScheme } from '@/api/participations';
import { CheckboxField, SelectField, TextArea, TextField } from '@/components/fields';
import { RowList } from '@/components/RowList';
import type { Side } from '@/components/SaveProblem';
import { SendForm } from '@/components/SendForm';
import { useRowLabels } from '@/components/useRowLabels';
import { useSeen } from '@/components/useSeen';
import { dateOf } from '@/lib/dates';
import { addYears, formatSchoolYear, schoolYearOf, schoolYearsBetween } from '@/lib/schoolYear';
import { DemandFields, useDemandLabels } from './DemandFields';
import { changeOf, type Demands, nationalDemands, type SchemeWords, schemeOf, wordsOf } from './schemeDraft';

/** Far enough back for the schemes there have been, and as far ahead as one plans. */
const back = 15;
const ahead = 5;

/** A new scheme: all of it is data, and what it asks of those who take part is said here once. */
export function NewScheme({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation(['scheme', 'domain']);
  const [words, setWords] = useState<SchemeWords>({ name: '', open: true, note: '', intakes: [] });
  const [demands, setDemands] = useState<Demands>(() =>
    nationalDemands(t('domain:schemePhaseKind.PREPARATION'), t('domain:schemePhaseKind.IMPLEMENTATION')),
  );
  return (
    <SendForm
      label={t('schemes.add')}
      submit={t('schemes.submit')}
      sending={useMutation(addScheme(useQueryClient()))}
      labels={{ ...useWordLabels(words), ...useDemandLabels(demands) }}
      onDone={onDone}
      variables={(key) => ({ key, scheme: schemeOf(words, demands) })}
    >
      <WordFields words={words} onChange={(part) => setWords({ ...words, ...part })} />
      <DemandFields demands={demands} onChange={(part) => setDemands({ ...demands, ...part })} />
    </SendForm>
  );
}

/** What of a scheme can be said anew: its name, its note, and whether and when it takes municipalities in. */
export function ChangeScheme({ scheme, onDone }: { scheme: Versioned<Scheme>; onDone: () => void }) {
  const { t } = useTranslation('scheme');
  const changing = useMutation(patchScheme(useQueryClient()));
  const seen = useSeen(scheme, changing.error);
  const [words, setWords] = useState(() => wordsOf(scheme.value));
  return (
    <SendForm
      framed
      label={t('schemes.changeLabel', { name: scheme.value.name })}
      submit={t('schemes.save')}
      sending={changing}
      labels={useWordLabels(words)}
      sides={useSides(words, wordsOf(scheme.value))}
      onDone={onDone}
      variables={() => ({ scheme: seen, patch: changeOf(words) })}
    >
      <WordFields words={words} onChange={(part) => setWords({ ...words, ...part })} />
    </SendForm>
  );
}

interface WordFieldsProps {
  words: SchemeWords;
  onChange: (part: Partial<SchemeWords>) => void;
}

function WordFields({ words, onChange }: WordFieldsProps) {
  const { t } = useTranslation('scheme');
  const now = schoolYearOf(dateOf(new Date()));
  const taken = words.intakes.map(({ year }) => year);
  const years = schoolYearsBetween(addYears(now, -back), addYears(now, ahead));
  const next = schoolYearsBetween(addYears(now, 1), addYears(now, ahead)).find(
    (year) => !taken.includes(year),
  );
  return (
    <>
      <TextField
        label={t('schemes.name')}
        at="/name"
        value={words.name}
        onChange={(name) => onChange({ name })}
        required
        autoComplete="off"
      />
      <TextArea
        label={t('schemes.note')}
        at="/note"
        value={words.note}
        onChange={(note) => onChange({ note })}
        rows={2}
      />
      <CheckboxField
        label={t('schemes.isOpen')}
        checked={words.open}
        onChange={(open) => onChange({ open })}
      />
      <RowList
        legend={t('schemes.intakes')}
        at="/intakes"
        rows={words.intakes}
        onChange={(intakes) => onChange({ intakes })}
        nameOf={({ year }) => formatSchoolYear(year)}
        add={t('schemes.addIntake')}
        fresh={() => (next === undefined ? undefined : { year: next })}
      >
        {({ year }, change, at) => (
          <SelectField
            label={t('schemes.intake')}
            at={at}
            value={year}
            onChange={(wanted) => change({ year: wanted })}
            options={[...new Set([...years, year])].sort().map((value) => ({
              value,
              label: formatSchoolYear(value),
            }))}
          />
        )}
      </RowList>
    </>
  );
}

function useWordLabels({ intakes }: SchemeWords): Record<string, string> {
  const { t } = useTranslation('scheme');
  const rows = useRowLabels();
  return {
    '/name': t('schemes.name'),
    '/note': t('schemes.note'),
    ...rows({ at: '/intakes', legend: t('schemes.intakes'), count: intakes.length }),
  };
}

function useSides(mine: SchemeWords, theirs: SchemeWords): Side[] {
  const { t } = useTranslation('scheme');
  const openOrNot = ({ open }: SchemeWords) => t(open ? 'schemes.open' : 'schemes.closed');
  const years = ({ intakes }: SchemeWords) =>
    intakes
      .map(({ year }) => formatSchoolYear(year))
      .sort()
      .join('\n');
  return [
    { label: t('schemes.name'), mine: mine.name, theirs: theirs.name },
    { label: t('schemes.note'), mine: mine.note, theirs: theirs.note },
    { label: t('column.status'), mine: openOrNot(mine), theirs: openOrNot(theirs) },
    { label: t('schemes.intakes'), mine: years(mine), theirs: years(theirs) },
  ];
}
