package no.rodtrad.access;

/** What a grant makes its holder; each reaches as far as the grant says. */
public enum Role {
  ADMIN,
  PROVIDER_ADMIN,
  ADVISER,
  OWNER,
  PRINCIPAL,
  COUNTY_GOVERNOR,
  SYSTEM
}
