package no.rodtrad.agreement;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which agreements are asked for; the contract has already judged the values. */
public class AgreementFilter {
  @QueryParam("school")
  @Nullable UUID school;

  @QueryParam("municipality")
  @Nullable String municipality;

  @QueryParam("provider")
  @Nullable UUID provider;

  @QueryParam("kind")
  @Nullable AgreementKind kind;

  @QueryParam("status")
  @Nullable AgreementStatus status;
}
