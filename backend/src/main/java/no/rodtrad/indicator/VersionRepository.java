package no.rodtrad.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;

/** Reads what cells said before, beside what they say now, in one statement. */
@ApplicationScoped
class VersionRepository {
  private static final String OWNERS =
      "c.unit_key, c.indicator, c.grade, c.school_year, 'RESTRICTED', c.value, c.n, c.uncertainty, c.demo,"
          + " c.import_id, c.import_row";
  private static final String STANDING = ", c.stored_at, cast(null as timestamptz), ";
  private static final String REPLACED = ", c.stored_at, c.replaced_at, ";
  private static final String ASKED =
      " c where c.unit_key in (:keys) and c.indicator in (:indicators)"
          + " and c.school_year between :from and :to";

  private static final String SQL =
      String.join(
          " union all ",
          "select " + CellRows.EVIDENCE + STANDING + "false from observation" + ASKED,
          "select " + CellRows.EVIDENCE + REPLACED + "false from observation_version" + ASKED,
          "select " + OWNERS + STANDING + "true from observation_owner_value" + ASKED,
          "select " + OWNERS + REPLACED + "true from observation_owner_version" + ASKED);

  private final EntityManager em;

  VersionRepository(EntityManager em) {
    this.em = em;
  }

  List<CellVersion> of(Collection<UnitKey> units, ObservedCells.Range range) {
    return CellRows.versions(
        em.createNativeQuery(SQL, Object[].class)
            .setParameter("keys", units.stream().map(UnitKey::text).toList())
            .setParameter("indicators", range.indicators().stream().map(Enum::name).toList())
            .setParameter("from", range.from().toString())
            .setParameter("to", range.to().toString())
            .getResultList());
  }
}
