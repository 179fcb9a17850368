package no.rodtrad.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import no.rodtrad.shared.contract.ContractFormat;

/** {@code format: school-year} in the contract is our value's own rule. */
@ApplicationScoped
class SchoolYearFormat implements ContractFormat {
  @Override
  public String name() {
    return "school-year";
  }

  @Override
  public boolean matches(String text) {
    try {
      SchoolYear.parse(text);
      return true;
    } catch (IllegalArgumentException misspelt) {
      return false;
    }
  }
}
