package no.rodtrad.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Replies kept for 24 hours under a client, an operation and a key. */
@ApplicationScoped
class KeptReplies {
  static final Duration KEPT_FOR = Duration.ofHours(24);

  private final EntityManager em;
  private final Clock clock;

  KeptReplies(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  record Slot(String client, String operation, Seal seal, String requestDigest) {}

  record Reply(int status, String body, @Nullable String location, @Nullable String version) {
    RestResponse<Object> toResponse() {
      var reply = RestResponse.ResponseBuilder.create(status).entity((Object) body);
      reply.type("application/json");
      if (location != null) {
        reply.location(URI.create(location));
      }
      return (version == null ? reply : reply.header(Versions.HEADER, version)).build();
    }
  }

  /** Answers as the first time, or for the first time; in one transaction with its effect. */
  @Transactional(rollbackOn = Exception.class)
  RestResponse<?> once(
      Slot slot, Callable<RestResponse<?>> work, Function<RestResponse<?>, Reply> keeping)
      throws Exception {
    var kept = reserve(slot);
    if (kept.isPresent()) {
      return kept.get().toResponse();
    }
    var reply = work.call();
    if (reply.getStatus() < 300) {
      keep(slot, keeping.apply(reply));
    }
    return reply;
  }

  /**
   * Takes the slot until the transaction ends, and answers what was kept in it.
   *
   * <p>The lock is tried, not waited for: a second request beside the first is told so at once.
   */
  private Optional<Reply> reserve(Slot slot) {
    var free =
        em.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:slot, 0))")
            .setParameter("slot", String.join("\n", slot.client, slot.operation, slot.seal.name()))
            .getSingleResult();
    if (!Boolean.TRUE.equals(free)) {
      throw new Problem(
          ProblemType.IDEMPOTENCY_KEY_IN_FLIGHT, "Wait for the first request, then send it again.");
    }
    return kept(slot);
  }

  private Optional<Reply> kept(Slot slot) {
    List<?> rows =
        em.createNativeQuery(
                """
                select request_digest, status, body, location, row_version from idempotency_key
                where client = :client and operation = :operation and key = :key and kept_at > :since
                """,
                Tuple.class)
            .setParameter("client", slot.client)
            .setParameter("operation", slot.operation)
            .setParameter("key", slot.seal.name())
            .setParameter("since", Instant.now(clock).minus(KEPT_FOR))
            .getResultList();
    return rows.stream().map(row -> reply(slot, (Tuple) row)).findFirst();
  }

  private static Reply reply(Slot slot, Tuple row) {
    if (!slot.requestDigest.equals(row.get("request_digest"))) {
      throw new Problem(
          ProblemType.IDEMPOTENCY_KEY_REUSED,
          "This key was used with another body; use a new key for a new request.");
    }
    return new Reply(
        row.get("status", Integer.class),
        slot.seal.open(row.get("body", String.class)),
        row.get("location", String.class),
        row.get("row_version", String.class));
  }

  private void keep(Slot slot, Reply reply) {
    em.createNativeQuery("select forget_kept_replies(:before)")
        .setParameter("before", Instant.now(clock).minus(KEPT_FOR))
        .getSingleResult();
    em.createNativeQuery(
            """
            insert into idempotency_key
              (client, operation, key, request_digest, status, body, location, row_version, kept_at)
            values (:client, :operation, :key, :digest, :status, :body, :location, :version, :now)
            on conflict on constraint pk_idempotency_key do update set
              request_digest = excluded.request_digest, status = excluded.status,
              body = excluded.body, location = excluded.location,
              row_version = excluded.row_version, kept_at = excluded.kept_at
            """)
        .setParameter("client", slot.client)
        .setParameter("operation", slot.operation)
        .setParameter("key", slot.seal.name())
        .setParameter("digest", slot.requestDigest)
        .setParameter("status", reply.status)
        .setParameter("body", slot.seal.close(reply.body))
        .setParameter("location", reply.location)
        .setParameter("version", reply.version)
        .setParameter("now", Instant.now(clock))
        .executeUpdate();
  }
}
