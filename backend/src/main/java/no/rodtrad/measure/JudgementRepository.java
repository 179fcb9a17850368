package no.rodtrad.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Adds judgements; nothing changes one. */
@ApplicationScoped
class JudgementRepository {
  private final Session session;

  JudgementRepository(Session session) {
    this.session = session;
  }

  /** Who recorded a judgement, and when. */
  record Act(String actor, Instant at) {}

  /** Adds it as the next version of its side; the school is held until the transaction ends. */
  void add(UUID id, FactorJudgementCreate wanted, Act act) {
    session
        .createNativeMutationQuery(
            """
            insert into factor_judgement (id, school_id, judged_as, version_no, judged_on, judged_by, note,
                                          recorded_by, recorded_at)
            values (:id, :school, :side, next_judgement_version(:school, :side), :day, :by, :note, :actor, :at)
            """)
        .setParameter("id", id)
        .setParameter("school", wanted.schoolId(), UUID.class)
        .setParameter("side", wanted.judgedAs().name())
        .setParameter("day", wanted.judgedOn())
        .setParameter("by", wanted.judgedBy())
        .setParameter("note", wanted.note(), String.class)
        .setParameter("actor", act.actor)
        .setParameter("at", act.at)
        .executeUpdate();
    addFactors(id, wanted.factors());
  }

  private void addFactors(UUID id, List<JudgedFactor> factors) {
    var inOrder = factors.stream().sorted(Comparator.comparing(JudgedFactor::factor)).toList();
    session
        .createNativeMutationQuery(
            """
            insert into judged_factor (judgement_id, position, factor, level, evidence)
            select :id, position, factor, level, evidence
            from unnest(:factors, :levels, :evidence) with ordinality as v (factor, level, evidence, position)
            """)
        .setParameter("id", id)
        .setParameter(
            "factors", inOrder.stream().map(f -> f.factor().name()).toArray(String[]::new))
        .setParameter("levels", inOrder.stream().map(JudgedFactor::level).toArray(Integer[]::new))
        .setParameter(
            "evidence", inOrder.stream().map(JudgedFactor::evidence).toArray(String[]::new))
        .executeUpdate();
  }
}
