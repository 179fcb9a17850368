import { type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { Configuration } from './configuration';

/** Where the issuer sends the browser back to. */
export const callbackPath = '/innlogging';

export type SessionState =
  | { status: 'signed-out' }
  | { status: 'signed-in'; name: string }
  /** Was signed in; what is on the screen stays there until the person has signed in again. */
  | { status: 'expired'; name: string };

/** What the screens need of a session. */
export interface SessionView {
  readonly state: SessionState;
  subscribe(listener: () => void): () => void;
  signIn(): Promise<void>;
  signInAgain(): Promise<void>;
  signOut(): Promise<void>;
}

interface ReturnTo {
  returnTo: string;
}

function nameOf(user: User): string {
  return user.profile.name ?? user.profile.preferred_username ?? user.profile.sub;
}

/**
 * The sign-in of this browser tab: authorization code with PKCE, tokens in sessionStorage (gone with the tab), renewed
 * silently where the issuer allows it.
 */
export class Session implements SessionView {
  private readonly manager: UserManager;
  private readonly listeners = new Set<() => void>();
  private renewal: Promise<User | null> | null = null;
  private current: SessionState = { status: 'signed-out' };

  constructor(configuration: Configuration) {
    const redirect = `${window.location.origin}${callbackPath}`;
    this.manager = new UserManager({
      authority: configuration.issuer,
      client_id: configuration.clientId,
      scope: configuration.scope ?? 'openid profile',
      response_type: 'code',
      redirect_uri: redirect,
      popup_redirect_uri: redirect,
      post_logout_redirect_uri: window.location.origin,
      automaticSilentRenew: false,
      userStore: new WebStorageStateStore({ store: window.sessionStorage }),
      // Not a token: what a sign-in under way must remember, and a window of its own must be able to read.
      stateStore: new WebStorageStateStore({ store: window.localStorage }),
    });
  }

  get state(): SessionState {
    return this.current;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private become(next: SessionState): void {
    this.current = next;
    for (const listener of this.listeners) listener();
  }

  /** Takes up a sign-in that this tab has from before. */
  async resume(): Promise<void> {
    const user = await this.manager.getUser();
    if (!user) return;
    const valid = user.expired ? await this.renew() : user;
    this.become(valid ? { status: 'signed-in', name: nameOf(valid) } : { status: 'signed-out' });
  }

  /** Leaves for the issuer; it sends back to the address we are at now. */
  async signIn(): Promise<void> {
    const { pathname, search, hash } = window.location;
    const here = pathname === callbackPath ? '/' : `${pathname}${search}${hash}`;
    await this.manager.signinRedirect({ state: { returnTo: here } satisfies ReturnTo });
  }

  /** Back from the issuer. Returns the address the person came from; undefined in a window of its own. */
  async finish(): Promise<string | undefined> {
    const user = await this.manager.signinCallback();
    if (!user) return undefined;
    this.become({ status: 'signed-in', name: nameOf(user) });
    const state = user.state as Partial<ReturnTo> | undefined;
    return state?.returnTo?.startsWith('/') ? state.returnTo : '/';
  }

  /**
   * Signs in again in a window of its own, so that nothing typed on this page is lost. Another person than before gets
   * a page of their own: nothing of the first one may be left on it.
   */
  async signInAgain(): Promise<void> {
    const before = await this.manager.getUser();
    const user = await this.manager.signinPopup();
    if (before && before.profile.sub !== user.profile.sub) window.location.reload();
    this.become({ status: 'signed-in', name: nameOf(user) });
  }

  async signOut(): Promise<void> {
    const user = await this.manager.getUser();
    await this.manager.removeUser();
    const end = await this.manager.metadataService.getEndSessionEndpoint().catch(() => undefined);
    if (user?.id_token && end) await this.manager.signoutRedirect({ id_token_hint: user.id_token });
    else this.become({ status: 'signed-out' });
  }

  /** The access token for a request; undefined when the sign-in has run out and could not be renewed. */
  async token(): Promise<string | undefined> {
    const user = await this.manager.getUser();
    if (!user) return undefined;
    if (!user.expired) return user.access_token;
    return (await this.renew())?.access_token;
  }

  /** One renewal at a time, however many requests ask for it. */
  private renew(): Promise<User | null> {
    this.renewal ??= this.refresh().finally(() => {
      this.renewal = null;
    });
    return this.renewal;
  }

  /** Only by refresh token: our pages let nobody frame them, not even a hidden frame of our own. */
  private async refresh(): Promise<User | null> {
    const user = await this.manager.getUser();
    if (!user?.refresh_token) return null;
    return this.manager.signinSilent().catch(() => null);
  }

  /** The server does not know the token, or there is none any more. */
  expire(): void {
    if (this.current.status === 'signed-in') this.become({ status: 'expired', name: this.current.name });
  }
}
