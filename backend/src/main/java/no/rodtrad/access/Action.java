package no.rodtrad.access;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/** What can be done, and by which roles: the table at the end of the contract's conventions. */
public enum Action {
  /** An adviser drafts only what names the adviser, which is known when the draft is read. */
  CREATE_AGREEMENT(Role.ADMIN, Role.PROVIDER_ADMIN, Role.ADVISER),
  WRITE_AGREEMENT(Role.ADMIN, Role.PROVIDER_ADMIN, Role.ADVISER),
  SIGN_AGREEMENT(Role.ADMIN, Role.PROVIDER_ADMIN, Role.ADVISER, Role.OWNER),
  /** Which party it is done for, an agreement knows best. */
  CONSENT_TO_AGREEMENT(Role.ADMIN, Role.OWNER),
  WRITE_COURSE(Role.ADMIN, Role.PROVIDER_ADMIN, Role.ADVISER, Role.OWNER, Role.PRINCIPAL),
  WRITE_MEASURE(Role.ADMIN, Role.PROVIDER_ADMIN, Role.ADVISER, Role.OWNER, Role.PRINCIPAL),
  JUDGE_AS_SCHOOL(Role.ADMIN, Role.OWNER, Role.PRINCIPAL),
  JUDGE_AS_ADVISERS(Role.ADMIN, Role.PROVIDER_ADMIN, Role.ADVISER),
  WRITE_THEME(Role.ADMIN, Role.PROVIDER_ADMIN),
  RESERVE_SLOT(Role.ADMIN, Role.PROVIDER_ADMIN, Role.ADVISER, Role.OWNER),
  NAME_SLOT(Role.ADMIN, Role.PROVIDER_ADMIN, Role.ADVISER, Role.OWNER, Role.PRINCIPAL),
  WRITE_COHORT(Role.ADMIN, Role.PROVIDER_ADMIN),
  WRITE_SCHEME(Role.ADMIN),
  WRITE_PARTICIPATION(Role.ADMIN, Role.OWNER),
  WRITE_REGISTER(Role.ADMIN),
  WRITE_MODEL(Role.ADMIN),
  READ_OUTBOX(Role.ADMIN),
  IMPORT_PUBLIC_FIGURES(Role.ADMIN),
  IMPORT_RESTRICTED_FIGURES(Role.OWNER);

  /** Their names, with commas between. */
  private final String roles;

  Action(Role... roles) {
    this.roles = Stream.of(roles).map(Role::name).collect(joining(","));
  }

  String[] roleNames() {
    return roles.split(",", -1);
  }
}
