package no.rodtrad.agreement;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;

/** The entries of an agreement's ledger. */
@Path(AgreementResource.PATH + "/{id}/ledger")
@Authenticated
@Produces("application/json")
public class LedgerResource {
  private final FulfilmentService ledger;

  LedgerResource(FulfilmentService ledger) {
    this.ledger = ledger;
  }

  @GET
  public Page<LedgerEntry> listAgreementLedger(UUID id, @BeanParam PageRequest page) {
    return ledger.entries(id, page);
  }
}
