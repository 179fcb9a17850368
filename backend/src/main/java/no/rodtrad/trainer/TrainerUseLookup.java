package no.rodtrad.trainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.rodtrad.agreement.TrainerUse;
import org.hibernate.Session;

/** Answers what has become of an agreement's trainer places. */
@ApplicationScoped
class TrainerUseLookup implements TrainerUse {
  private final Session session;

  TrainerUseLookup(Session session) {
    this.session = session;
  }

  @Override
  public Map<UUID, Used> of(Collection<UUID> agreements) {
    return session
        .createNativeQuery(
            """
            select a.id, u.certified, u.live, u.withdrawn, a.trainer_quota
            from agreement a cross join lateral agreement_trainer_use(a.id) u
            where a.id = any (:agreements) and u.certified + u.live + u.withdrawn > 0
            """,
            Tuple.class)
        .setParameter("agreements", agreements.toArray(UUID[]::new), UUID[].class)
        .getResultList()
        .stream()
        .collect(Collectors.toMap(row -> row.get("id", UUID.class), TrainerUseLookup::used));
  }

  @Override
  public List<UUID> slots(UUID agreement) {
    return session
        .createNativeQuery("select x.id from agreement_trainer_slots(:agreement) x(id)", UUID.class)
        .setParameter("agreement", agreement)
        .getResultList();
  }

  private static Used used(Tuple row) {
    return new Used(
        row.get("certified", Integer.class),
        row.get("live", Integer.class),
        row.get("withdrawn", Integer.class),
        row.get("trainer_quota", Integer.class));
  }
}
