import type { ReactNode } from 'react';
import { connect } from '@/api/client';
import { fetchConfiguration } from '@/api/configuration';
import { makeQueryClient } from '@/api/queryClient';
import { callbackPath, Session } from '@/api/session';
import { App } from './App';
import { SignedInElsewhere, SignInFailed, Unreachable } from './SignIn';

/** From the first byte to the first screen: configuration, sign-in, and what follows from them. */
export async function start(): Promise<ReactNode> {
  const configuration = await fetchConfiguration().catch(() => null);
  if (!configuration) return <Unreachable />;
  const session = new Session(configuration);
  connect({ token: () => session.token(), refused: () => session.expire() });
  return window.location.pathname === callbackPath ? finish(session) : resume(session);
}

async function resume(session: Session): Promise<ReactNode> {
  await session.resume().catch(() => undefined);
  return <App session={session} queryClient={makeQueryClient()} />;
}

/** Back from the issuer: on to where the person was, or, in a window of its own, nowhere. */
async function finish(session: Session): Promise<ReactNode> {
  try {
    const address = await session.finish();
    if (address === undefined) return <SignedInElsewhere />;
    window.history.replaceState(null, '', address);
    return <App session={session} queryClient={makeQueryClient()} />;
  } catch {
    return <SignInFailed session={session} />;
  }
}
