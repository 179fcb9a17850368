package no.rodtrad.trainer;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What anyone learns who has the code of a certificate. */
@Schema(name = "Certificate")
record Certificate(
    String code,
    String name,
    Programme programme,
    String cohort,
    String provider,
    LocalDate issuedOn,
    Status status,
    @Nullable LocalDate revokedOn) {

  /** Whether it still says what it said. */
  enum Status {
    VALID,
    REVOKED;

    static Status of(@Nullable LocalDate revokedOn) {
      return revokedOn == null ? VALID : REVOKED;
    }
  }
}
