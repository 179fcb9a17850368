package no.rodtrad.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;
import org.hibernate.Session;

/** Says who may do what. What the caller may not even see is refused earlier, as not found. */
@ApplicationScoped
public class Permissions {
  private final Session session;

  Permissions(Session session) {
    this.session = session;
  }

  /**
   * Refuses with 403 unless one of the caller's grants covers the whole scope. One SQL statement.
   */
  public void require(Action action, Scope scope) {
    if (!may(action, scope)) {
      throw refusal();
    }
  }

  /**
   * Refuses with 403 whoever may do this nowhere at all: asked before a body is judged that alone
   * tells where it is to be done. One SQL statement.
   */
  public void requireSomewhere(Action action) {
    var answer =
        session
            .createNativeQuery(
                "select caller_is_admin() or exists (select from caller_grants() where role = any (:roles))",
                Boolean.class)
            .setParameter("roles", action.roleNames(), String[].class)
            .getSingleResult();
    if (!Boolean.TRUE.equals(answer)) {
      throw refusal();
    }
  }

  public boolean may(Action action, Scope scope) {
    var answer =
        session
            .createNativeQuery(
                "select caller_may(:roles, :provider, :schools, :agreement, :municipality)",
                Boolean.class)
            .setParameter("roles", action.roleNames(), String[].class)
            .setParameter("provider", scope.provider(), UUID.class)
            .setParameter("schools", scope.schools().toArray(UUID[]::new), UUID[].class)
            .setParameter("agreement", scope.agreement(), UUID.class)
            .setParameter("municipality", scope.municipality(), UUID.class)
            .getSingleResult();
    return Boolean.TRUE.equals(answer);
  }

  /** The refusal itself, for a rule that is a feature's own. */
  public static Problem refusal() {
    return new Problem(
        ProblemType.FORBIDDEN, "Your grants do not cover this; ask the one who owns it.");
  }
}
