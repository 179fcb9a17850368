import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addJudgement } from '@/api/factors';
import type { Factor, FactorJudgement, JudgedAs } from '@/api/generated';
import { SelectField, TextArea, TextField } from '@/components/fields';
import { SendForm } from '@/components/SendForm';
import { dateOf } from '@/lib/dates';
import styles from './factors.module.css';
import { eachFactor, factors, judged, type LevelName, latestOf, levelName, levels } from './judgements';
import measure from './measure.module.css';

interface JudgementFormProps {
  schoolId: string;
  /** Those one may judge on: one at least. */
  sides: readonly JudgedAs[];
  judgements: FactorJudgement[];
  onDone: () => void;
}

type Answers = Record<Factor, { level: LevelName; evidence: string }>;

/** One begins from the levels of the version before; what each builds on is written anew. */
function begin(latest: FactorJudgement | undefined): Answers {
  const answer = (factor: Factor) => ({
    level: levelName(judged(latest, factor)?.level ?? 1),
    evidence: '',
  });
  return Object.fromEntries(factors.map((factor) => [factor, answer(factor)])) as Answers;
}

/** A new version: all six factors, each with its level and what it builds on. */
export function JudgementForm({ schoolId, sides, judgements, onDone }: JudgementFormProps) {
  const { t } = useTranslation(['factors', 'domain']);
  const adding = useMutation(addJudgement(useQueryClient()));
  const [side, setSide] = useState<JudgedAs>(sides[0] ?? 'SCHOOL');
  const [judgedOn, setJudgedOn] = useState(() => dateOf(new Date()));
  const [judgedBy, setJudgedBy] = useState('');
  const [answers, setAnswers] = useState(() => begin(latestOf(judgements, side)));
  const answer = (factor: Factor, part: Partial<Answers[Factor]>) =>
    setAnswers((before) => ({ ...before, [factor]: { ...before[factor], ...part } }));
  const chooseSide = (wanted: JudgedAs) => {
    setSide(wanted);
    const fresh = begin(latestOf(judgements, wanted));
    setAnswers((before) => (factors.some((factor) => before[factor].evidence !== '') ? before : fresh));
  };
  return (
    <SendForm
      framed
      label={t('form.open')}
      submit={t('form.save')}
      sending={adding}
      labels={{
        '/judgedOn': t('form.date'),
        '/judgedBy': t('form.by'),
        ...Object.fromEntries(
          factors.map((factor, index) => [`/factors/${index}/evidence`, t(`domain:factor.${factor}`)]),
        ),
      }}
      onDone={onDone}
      variables={(key) => ({
        key,
        judgement: {
          schoolId,
          judgedAs: side,
          judgedOn,
          judgedBy: judgedBy.trim(),
          factors: eachFactor((factor) => ({
            factor,
            level: Number(answers[factor].level),
            evidence: answers[factor].evidence.trim(),
          })),
        },
      })}
    >
      <div className={measure.row}>
        <SelectField
          label={t('form.side')}
          value={side}
          onChange={chooseSide}
          options={sides.map((value) => ({ value, label: t(`domain:judgedAs.${value}`) }))}
        />
        <TextField
          label={t('form.date')}
          at="/judgedOn"
          type="date"
          value={judgedOn}
          onChange={setJudgedOn}
          required
        />
        <TextField label={t('form.by')} at="/judgedBy" value={judgedBy} onChange={setJudgedBy} required />
      </div>
      <p className={measure.caution}>{t('form.caution')}</p>
      {factors.map((factor, index) => (
        <fieldset key={factor} className={styles.question}>
          <legend>{t(`domain:factor.${factor}`)}</legend>
          <SelectField
            label={t('form.level')}
            value={answers[factor].level}
            onChange={(level) => answer(factor, { level })}
            options={levels.map((value) => ({ value, label: `${value} – ${t(`level${value}`)}` }))}
          />
          <TextArea
            label={t('form.evidence')}
            at={`/factors/${index}/evidence`}
            value={answers[factor].evidence}
            onChange={(evidence) => answer(factor, { evidence })}
            rows={2}
            required
          />
        </fieldset>
      ))}
    </SendForm>
  );
}
