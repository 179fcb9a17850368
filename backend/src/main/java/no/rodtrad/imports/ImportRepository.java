package no.rodtrad.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.Session;

/** Imports, their problems and their files, for changing. */
@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<ImportRun, UUID> {
  private final Session session;

  ImportRepository(Session session) {
    this.session = session;
  }

  /** Locked, so that two who would move it on meet here. */
  Optional<ImportRun> findToChange(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * The turn to import, until the transaction ends; false when someone else has it, on any server.
   */
  boolean takeTurn() {
    return session
        .createNativeQuery(
            "select pg_try_advisory_xact_lock(hashtextextended('rodtrad.imports', 0))",
            Boolean.class)
        .getSingleResult();
  }

  /**
   * The next that waits, or that was left running: whoever has the turn knows that nobody runs it.
   */
  Optional<UUID> next() {
    return session
        .createNativeQuery(
            "select id from import_run where status in ('RECEIVED', 'RUNNING') order by created_at, id limit 1",
            UUID.class)
        .getResultStream()
        .findFirst();
  }

  void addPart(UUID id, int part, byte[] content) {
    session
        .createNativeMutationQuery(
            "insert into import_file (import_id, part, content) values (:id, :part, :content)")
        .setParameter("id", id)
        .setParameter("part", part)
        .setParameter("content", content)
        .executeUpdate();
  }

  /** The file, read part by part within this transaction. */
  InputStream file(UUID id) {
    return new PartedFile(part -> part(id, part));
  }

  void dropFile(UUID id) {
    session
        .createNativeMutationQuery("delete from import_file where import_id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  /** The files of dry runs that ended before this and were never applied. */
  int dropFilesValidatedBefore(Instant time) {
    return session
        .createNativeMutationQuery(
            """
            delete from import_file where import_id in (
              select id from import_run where status = 'VALIDATED' and finished_at <= :time)
            """)
        .setParameter("time", time)
        .executeUpdate();
  }

  void setProblems(UUID id, List<ImportProblem> problems) {
    session
        .createNativeMutationQuery("delete from import_problem where import_id = :id")
        .setParameter("id", id)
        .executeUpdate();
    session
        .createNativeMutationQuery(
            """
            insert into import_problem (import_id, ordinal, line, heading, code, message)
            select :id, ordinal, line, heading, code, message
            from unnest(:ordinals, :lines, :headings, :codes, :messages)
              as p (ordinal, line, heading, code, message)
            """)
        .setParameter("id", id)
        .setParameter(
            "ordinals", IntStream.range(0, problems.size()).boxed().toArray(Integer[]::new))
        .setParameter("lines", problems.stream().map(ImportProblem::row).toArray(Long[]::new))
        .setParameter(
            "headings", problems.stream().map(ImportProblem::column).toArray(String[]::new))
        .setParameter("codes", problems.stream().map(ImportProblem::code).toArray(String[]::new))
        .setParameter(
            "messages", problems.stream().map(ImportProblem::message).toArray(String[]::new))
        .executeUpdate();
  }

  private Optional<byte[]> part(UUID id, int part) {
    return session
        .createNativeQuery(
            "select content from import_file where import_id = :id and part = :part", byte[].class)
        .setParameter("id", id)
        .setParameter("part", part)
        .getResultStream()
        .findFirst();
  }
}
