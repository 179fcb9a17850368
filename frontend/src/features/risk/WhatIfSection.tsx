import { Heading } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RiskDistance, RiskPoints, WhatIfCell } from '@/api/generated';
import { riskDistanceQuery } from '@/api/riskBounds';
import { DataStates } from '@/components/DataStates';
import { Section } from '@/components/Section';
import { inPlace } from '@/lib/search';
import styles from './bounds.module.css';
import { questionOf } from './question';
import { Steps } from './Steps';
import { Trial } from './Trial';
import { keyOf, parseTried, tryables, withTried, writeTried } from './whatIf';

const route = getRouteApi('/skoler/$schoolId/risiko');

/** What each figure has to become for a lower share, and a place to try figures out; both in pupils where they can. */
export function WhatIfSection({ risk }: { risk: RiskPoints }) {
  const { t } = useTranslation('riskBounds');
  const query = useQuery(riskDistanceQuery(questionOf(risk)));
  return (
    <Section title={t('distance.title')}>
      <DataStates query={query}>{(distance) => <Both risk={risk} distance={distance} />}</DataStates>
    </Section>
  );
}

function Both({ risk, distance }: { risk: RiskPoints; distance: RiskDistance }) {
  const { t } = useTranslation('riskBounds');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [chosen, setChosen] = useState('');
  const field = useRef<HTMLDivElement>(null);
  const cells = tryables(risk, distance);
  const tried = parseTried(search.hva).filter((cell) => cells.some(({ key }) => key === keyOf(cell)));
  const change = (next: WhatIfCell[]) => {
    const { hva: _, ...others } = search;
    const text = writeTried(next);
    void navigate({ search: text ? { ...others, hva: text } : others, ...inPlace });
  };
  const tryStep = (cell: WhatIfCell) => {
    setChosen(keyOf(cell));
    change(withTried(tried, cell));
    field.current?.focus();
  };
  return (
    <>
      <Steps distance={distance} onTry={tryStep} />
      <div ref={field} tabIndex={-1} className={styles.trial}>
        <Heading level={3} data-size="2xs">
          {t('whatIf.title')}
        </Heading>
        <p>{t('whatIf.lead')}</p>
        <Trial
          risk={risk}
          cells={cells}
          tried={tried}
          chosen={chosen}
          onChoose={setChosen}
          onChange={change}
        />
      </div>
    </>
  );
}
