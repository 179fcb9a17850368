import { render } from '@testing-library/react';
import { makeQueryClient } from '@/api/queryClient';
import type { SessionState, SessionView } from '@/api/session';
import { App } from '@/app/App';

/** A session that is what the test says it is. */
export class FakeSession implements SessionView {
  private readonly listeners = new Set<() => void>();
  readonly calls: string[] = [];
  state: SessionState;

  constructor(state: SessionState = { status: 'signed-in', name: 'Kari Eksempel' }) {
    this.state = state;
  }

  become(state: SessionState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async signIn(): Promise<void> {
    this.calls.push('signIn');
  }

  async signInAgain(): Promise<void> {
    this.calls.push('signInAgain');
    this.become({ status: 'signed-in', name: 'Kari Eksempel' });
  }

  async signOut(): Promise<void> {
    this.calls.push('signOut');
    this.become({ status: 'signed-out' });
  }
}

/** The whole app at an address, as a person meets it. */
export function renderAt(address: string, session = new FakeSession()) {
  window.history.replaceState(null, '', address);
  const queryClient = makeQueryClient();
  queryClient.setDefaultOptions({ queries: { ...queryClient.getDefaultOptions().queries, retry: false } });
  return { ...render(<App session={session} queryClient={queryClient} />), session };
}
