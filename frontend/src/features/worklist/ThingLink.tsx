import { Link } from '@tanstack/react-router';
import type { WorkSubject } from '@/api/generated';
import { parseSearch } from '@/lib/search';

interface ThingLinkProps {
  thing: WorkSubject;
  className: string | undefined;
}

/** To the screen where a thing is dealt with; its address may carry what is to stand open there. */
export function ThingLink({ thing, className }: ThingLinkProps) {
  const [path = '/', search = ''] = thing.screen.split('?');
  return (
    <Link to={path} search={parseSearch(search)} className={`ds-link ${className}`}>
      {thing.name}
    </Link>
  );
}
