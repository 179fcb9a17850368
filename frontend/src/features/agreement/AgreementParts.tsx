import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/api/client';
import type { Agreement } from '@/api/generated';
import { Section } from '@/components/Section';
import { useMay } from '@/components/useMay';
import { AdvisersForm } from './AdvisersForm';
import styles from './AgreementPage.module.css';
import { CoreTeamForm } from './CoreTeamForm';
import { PrincipalForm } from './PrincipalForm';
import { Advisers, CoreTeamSection } from './parts';
import { useMayWrite } from './useMayWrite';

interface PartProps {
  agreement: Versioned<Agreement>;
}

/** Whether who works with it can be changed here: by those who write agreements, until it ends. */
function useMayStaff({ value }: Versioned<Agreement>): boolean {
  const { status } = value;
  return useMayWrite(value) && status !== 'COMPLETED' && status !== 'TERMINATED';
}

/** The core team, and what changes it: other members, and another principal at the school. */
export function CoreTeamPart({ agreement }: PartProps) {
  const { t } = useTranslation('agreement');
  const [open, setOpen] = useState<'team' | 'principal' | null>(null);
  const mayStaff = useMayStaff(agreement);
  const keepsRegister = useMay('WRITE_REGISTER');
  const { coreTeam, leaderFlag, schoolIds } = agreement.value;
  const close = () => setOpen(null);
  return (
    <Section title={t('one.coreTeam')}>
      <CoreTeamSection team={coreTeam} flag={leaderFlag} />
      {open === null && mayStaff ? (
        <div className={styles.moves}>
          <Button variant="secondary" data-size="sm" onClick={() => setOpen('team')}>
            {t(coreTeam === null ? 'team.add' : 'team.change')}
          </Button>
          {schoolIds.length > 0 && keepsRegister ? (
            <Button variant="tertiary" data-size="sm" onClick={() => setOpen('principal')}>
              {t('principal.open')}
            </Button>
          ) : null}
        </div>
      ) : null}
      {open === 'team' ? <CoreTeamForm agreement={agreement} onDone={close} /> : null}
      {open === 'principal' ? <PrincipalForm schoolIds={schoolIds} onDone={close} /> : null}
    </Section>
  );
}

/** Who advises, and has advised. */
export function AdvisersPart({ agreement }: PartProps) {
  const { t } = useTranslation('agreement');
  const [open, setOpen] = useState(false);
  const mayStaff = useMayStaff(agreement);
  return (
    <Section title={t('one.advisers')}>
      <Advisers advisers={agreement.value.advisers} />
      {!open && mayStaff ? (
        <div>
          <Button variant="secondary" data-size="sm" onClick={() => setOpen(true)}>
            {t('advisers.change')}
          </Button>
        </div>
      ) : null}
      {open ? <AdvisersForm agreement={agreement} onDone={() => setOpen(false)} /> : null}
    </Section>
  );
}
