import { useSyncExternalStore } from 'react';
import type { SessionState, SessionView } from '@/api/session';

/** The session as the screens see it. */
export function useSession(session: SessionView): SessionState {
  return useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.state,
  );
}
