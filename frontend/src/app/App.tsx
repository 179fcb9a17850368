import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useMemo, useRef } from 'react';
import type { SessionState, SessionView } from '@/api/session';
import { loadRest } from '@/texts';
import { SignInAgain } from './ExpiredDialog';
import { makeRouter } from './router';
import { SignIn } from './SignIn';
import { useSession } from './useSession';

const CertificatePage = lazy(async () => ({
  default: (await Promise.all([import('@/features/trainer/CertificatePage'), loadRest()]))[0].CertificatePage,
}));

/** The code in the public address of a certificate; undefined everywhere else. */
function certificateIn(path: string): string | undefined {
  return /^\/sertifikat\/([^/]+)$/.exec(path)?.[1];
}

interface AppProps {
  session: SessionView;
  queryClient: QueryClient;
}

export function App({ session, queryClient }: AppProps) {
  const state = useSession(session);
  const router = useMemo(() => makeRouter(session), [session]);
  useRefetchAfterReturn(state, queryClient);
  const code = certificateIn(window.location.pathname);
  if (code) {
    return (
      <QueryClientProvider client={queryClient}>
        <Suspense>
          <CertificatePage code={code} />
        </Suspense>
      </QueryClientProvider>
    );
  }
  if (state.status === 'signed-out') return <SignIn session={session} />;
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
      {state.status === 'expired' ? <SignInAgain session={session} /> : null}
    </QueryClientProvider>
  );
}

/** What could not be read while the sign-in had run out is read again; nobody else's answers stay behind. */
function useRefetchAfterReturn(state: SessionState, queryClient: QueryClient): void {
  const before = useRef(state.status);
  useEffect(() => {
    if (before.current === 'expired' && state.status === 'signed-in') queryClient.invalidateQueries();
    if (state.status === 'signed-out') queryClient.clear();
    before.current = state.status;
  }, [state.status, queryClient]);
}
