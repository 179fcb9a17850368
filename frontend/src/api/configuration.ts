/** What the server tells the bundle when it starts, so that the same bundle serves demo and production. */
export interface Configuration {
  /** Issuer of OpenID Connect; its metadata is found under `/.well-known/openid-configuration`. */
  issuer: string;
  clientId: string;
  /** What to ask for; `openid profile` unless told. */
  scope?: string;
}

export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

function isConfiguration(value: unknown): value is Configuration {
  return (
    typeof value === 'object' &&
    value !== null &&
    'issuer' in value &&
    typeof value.issuer === 'string' &&
    'clientId' in value &&
    typeof value.clientId === 'string'
  );
}

export async function fetchConfiguration(): Promise<Configuration> {
  const response = await fetch('/config.json', { headers: { Accept: 'application/json' } });
  const found: unknown = response.ok ? await response.json() : null;
  if (!isConfiguration(found)) throw new ConfigurationError('/config.json names no issuer and client');
  return found;
}
