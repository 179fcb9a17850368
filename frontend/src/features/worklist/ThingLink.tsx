import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { WorkSubject } from '@/api/generated';
import { parseSearch } from '@/lib/search';

interface ThingLinkProps {
  thing: WorkSubject;
  className: string | undefined;
}

/** To the screen where a thing is dealt with; its address may carry what is to stand open there. */
export function ThingLink({ thing, className }: ThingLinkProps) {
  const { t } = useTranslation('worklist');
  const { type, name } = thing;
  const [path = '/', search = ''] = thing.screen.split('?');
  return (
    <Link to={path} search={parseSearch(search)} className={`ds-link ${className}`}>
      {type === 'PARTICIPATION' ? t('municipality', { name }) : name}
    </Link>
  );
}
