package no.rodtrad.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Answers other features about agreements the caller may see. */
@ApplicationScoped
class AgreementLookup implements Agreements {
  private static final String FACTS =
      """
      select a.id, a.provider_id, a.municipality_id, a.starts_on, a.ends_on, a.trainer_quota,
        agreement_status(a.decided_status, a.starts_on, a.ends_on, :today) as status,
        array(select school_id from agreement_school where agreement_id = a.id order by school_id)
          as schools,
        array(select starts_on from agreement_phase where agreement_id = a.id order by starts_on)
          as phase_starts,
        array(select ends_on from agreement_phase where agreement_id = a.id order by starts_on)
          as phase_ends
      from agreement a
      where a.id = :id
      """;

  private final EntityManager em;
  private final Clock clock;

  AgreementLookup(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  /** The row alone: what a statement that waits reads beside it is from before the wait. */
  @Override
  public Optional<AgreementFacts> lock(UUID id) {
    em.createNativeQuery("select a.id from agreement a where a.id = :id for no key update")
        .setParameter("id", id)
        .getResultList();
    return find(id);
  }

  @Override
  public Optional<AgreementFacts> find(UUID id) {
    List<?> rows =
        em.createNativeQuery(FACTS, Tuple.class)
            .setParameter("id", id)
            .setParameter("today", LocalDate.now(clock))
            .getResultList();
    return rows.stream().map(row -> facts((Tuple) row)).findFirst();
  }

  private static AgreementFacts facts(Tuple row) {
    return new AgreementFacts(
        row.get("id", UUID.class),
        row.get("provider_id", UUID.class),
        row.get("municipality_id", UUID.class),
        List.of(row.get("schools", UUID[].class)),
        day(row.get("starts_on")),
        row.get("ends_on") == null ? null : day(row.get("ends_on")),
        phases((Object[]) row.get("phase_starts"), (Object[]) row.get("phase_ends")),
        AgreementStatus.valueOf(row.get("status", String.class)),
        row.get("trainer_quota", Integer.class));
  }

  private static List<Period> phases(Object[] starts, Object[] ends) {
    return IntStream.range(0, starts.length)
        .mapToObj(i -> new Period(day(starts[i]), day(ends[i])))
        .toList();
  }

  private static LocalDate day(@Nullable Object date) {
    return date instanceof Date sql
        ? sql.toLocalDate()
        : (LocalDate) java.util.Objects.requireNonNull(date);
  }
}
