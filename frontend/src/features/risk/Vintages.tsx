import { Heading } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ChangedFigure, RiskPoints, RiskVintage } from '@/api/generated';
import { riskVintagesQuery } from '@/api/risk';
import { DataStates, Empty } from '@/components/DataStates';
import { Section } from '@/components/Section';
import { Share } from '@/components/Share';
import { useCellWords } from '@/components/useCellWords';
import { useFormat } from '@/components/useFormat';
import { questionOf } from './question';
import styles from './Vintages.module.css';

/** How many are shown before the reader asks for more of them. */
const shownChanges = 6;

/** The same share as it was told before figures were corrected, the latest first. */
export function Vintages({ risk }: { risk: RiskPoints }) {
  const { t } = useTranslation('explain');
  const query = useQuery(riskVintagesQuery(questionOf(risk)));
  return (
    <Section title={t('vintages.title')}>
      <p className={styles.lead}>{t('vintages.lead')}</p>
      <DataStates query={query}>
        {({ vintages }) =>
          vintages.length === 0 ? (
            <Empty>{t('vintages.none')}</Empty>
          ) : (
            <ol className={styles.vintages}>
              {vintages.toReversed().map((vintage) => (
                <Vintage key={vintage.inputsHash + vintage.since} vintage={vintage} risk={risk} />
              ))}
            </ol>
          )
        }
      </DataStates>
    </Section>
  );
}

function Vintage({ vintage, risk }: { vintage: RiskVintage; risk: RiskPoints }) {
  const { t } = useTranslation('explain');
  const { date, time } = useFormat();
  const { since, points, maxPoints, status, changed } = vintage;
  const current = vintage.inputsHash === risk.inputsHash;
  return (
    <li className={styles.vintage}>
      <Heading level={3} data-size="2xs">
        {t('vintages.since', { date: date(since), time: time(since) })}
        {current ? ` · ${t('vintages.now')}` : ''}
      </Heading>
      <p className={styles.sum}>
        <Share
          points={points}
          maxPoints={maxPoints}
          model={risk.model}
          modelHidden
          sufficient={status === 'OK'}
        />{' '}
        {t('vintages.of', { points, maxPoints })}
      </p>
      <Changes changed={changed} />
    </li>
  );
}

const isNew = ({ from }: ChangedFigure) => from.credit === null;

function Changes({ changed }: { changed: ChangedFigure[] }) {
  const { t } = useTranslation('explain');
  const { figure, name } = useCellWords();
  const came = changed.filter(isNew);
  const own = came.filter(({ of }) => of !== 'NATION').length;
  const national = came.length - own;
  const replaced = changed.filter((one) => !isNew(one));
  return (
    <ul className={styles.changes}>
      {own === 0 ? null : <li>{t('vintages.came', { count: own })}</li>}
      {national === 0 ? null : <li>{t('vintages.cameNation', { count: national })}</li>}
      {replaced.slice(0, shownChanges).map(({ of, indicator, grade, from, to }) => (
        <li key={`${of} ${indicator} ${grade} ${to.schoolYear}`}>
          {of === 'NATION' ? `${t('vintages.nation')} ` : ''}
          {name({ indicator, grade, schoolYear: to.schoolYear })}:{' '}
          {t('vintages.change', { from: figure(indicator, from), to: figure(indicator, to) })}
        </li>
      ))}
      {replaced.length > shownChanges ? (
        <li>{t('vintages.others', { count: replaced.length - shownChanges })}</li>
      ) : null}
    </ul>
  );
}
