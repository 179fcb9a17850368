package no.rodtrad.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Reads what the readings of this transaction stand on, in one statement. */
@ApplicationScoped
class SightReadings {
  private static final String SIGHT =
      """
      select (select value from reading_epoch where name = 'figures'),
             (select value from reading_epoch where name = 'register'),
             (select value from reading_epoch where name = 'models'), caller_sees_owner_values()
      """;

  private final EntityManager em;

  SightReadings(EntityManager em) {
    this.em = em;
  }

  Sight read() {
    var row = (Object[]) em.createNativeQuery(SIGHT, Object[].class).getSingleResult();
    return new Sight(number(row[0]), number(row[1]), number(row[2]), Boolean.TRUE.equals(row[3]));
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }
}
