package no.rodtrad.trainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Certificates, and what their codes tell. */
@ApplicationScoped
class CertificateRepository {
  /** No letter that looks like a figure; 26 of them are 130 bits. */
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LENGTH = 26;

  private final EntityManager em;
  private final SecureRandom random = new SecureRandom();

  CertificateRepository(EntityManager em) {
    this.em = em;
  }

  void issue(UUID slot, LocalDate day) {
    em.createNativeQuery(
            "insert into trainer_certificate (slot_id, code, issued_on) values (:slot, :code, :day)")
        .setParameter("slot", slot)
        .setParameter("code", newCode())
        .setParameter("day", day)
        .executeUpdate();
  }

  /** A new version of the slot. False when it is revoked already, or was never issued. */
  boolean revoke(UUID slot, LocalDate day, String reason) {
    return em.createNativeQuery(
                """
                with revoked as (
                  update trainer_certificate set revoked_on = :day, revocation_reason = :reason
                  where slot_id = :slot and revoked_on is null returning slot_id)
                update trainer_slot s set version = s.version + 1 from revoked r where s.id = r.slot_id
                """)
            .setParameter("slot", slot)
            .setParameter("day", day)
            .setParameter("reason", reason)
            .executeUpdate()
        == 1;
  }

  /** For everybody, signed in or not. */
  Optional<Certificate> check(String code) {
    List<?> rows =
        em.createNativeQuery("select * from certificate_check(:code)", Tuple.class)
            .setParameter("code", code)
            .getResultList();
    return rows.stream().map(row -> certificate(code, (Tuple) row)).findFirst();
  }

  private static Certificate certificate(String code, Tuple row) {
    var revokedOn = row.get("revoked_on", LocalDate.class);
    return new Certificate(
        code,
        row.get("name", String.class),
        Programme.valueOf(row.get("programme", String.class)),
        row.get("cohort", String.class),
        row.get("provider", String.class),
        row.get("issued_on", LocalDate.class),
        Certificate.Status.of(revokedOn),
        revokedOn);
  }

  private String newCode() {
    return random
        .ints(LENGTH, 0, ALPHABET.length())
        .mapToObj(index -> ALPHABET.substring(index, index + 1))
        .collect(Collectors.joining());
  }
}
