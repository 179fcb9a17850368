package no.rodtrad.shared.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import no.rodtrad.shared.contract.ContractFormat;

/**
 * {@code format: no-national-id}: free text about classes and teaching, in which no person's number
 * may stand.
 */
@ApplicationScoped
public class NoNationalIdFormat implements ContractFormat {
  @Override
  public String name() {
    return "no-national-id";
  }

  @Override
  public boolean matches(String text) {
    return !NationalIdWatch.isIn(text);
  }
}
