package no.rodtrad.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import no.rodtrad.access.Action;
import no.rodtrad.access.Permissions;
import no.rodtrad.access.Scope;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;

/** Who leads which school, from when. */
@ApplicationScoped
class PrincipalService {
  private final PrincipalRepository principals;
  private final Schools schools;
  private final Permissions permissions;

  PrincipalService(PrincipalRepository principals, Schools schools, Permissions permissions) {
    this.principals = principals;
    this.schools = schools;
    this.permissions = permissions;
  }

  @Transactional
  Page<Principal> list(UUID school, PageRequest page) {
    requireSchool(school);
    return principals.list(school, page);
  }

  @Transactional
  Principal add(UUID school, Supplier<PrincipalCreate> body) {
    requireSchool(school);
    permissions.require(Action.WRITE_REGISTER, Scope.everything());
    var wanted = body.get();
    principals.add(school, wanted);
    return principals.on(school, wanted.since()).orElseThrow();
  }

  /** Ends the time of whoever leads the school on that day. */
  @Transactional
  Principal end(UUID school, Supplier<PrincipalEndingCreate> body) {
    requireSchool(school);
    permissions.require(Action.WRITE_REGISTER, Scope.everything());
    var lastDay = body.get().lastDay();
    if (principals.on(school, lastDay).isEmpty()) {
      throw Problem.invalidBody(
          List.of(InputError.at("/lastDay", "reference", "Nobody leads the school on that day.")));
    }
    principals.vacate(school, lastDay.plusDays(1));
    return principals.on(school, lastDay).orElseThrow();
  }

  private void requireSchool(UUID school) {
    if (schools.find(List.of(school)).isEmpty()) {
      throw Problem.notFound();
    }
  }
}
