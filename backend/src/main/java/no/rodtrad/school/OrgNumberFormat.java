package no.rodtrad.school;

import jakarta.enterprise.context.ApplicationScoped;
import no.rodtrad.shared.contract.ContractFormat;

/** {@code format: org-number} in the contract is our value's own rule. */
@ApplicationScoped
class OrgNumberFormat implements ContractFormat {
  @Override
  public String name() {
    return "org-number";
  }

  @Override
  public boolean matches(String text) {
    return OrgNumber.isValid(text);
  }
}
