package no.rodtrad.testing;

import java.util.List;
import java.util.function.Predicate;
import no.rodtrad.school.OrgNumber;
import no.rodtrad.shared.contract.ContractDocument;
import no.rodtrad.shared.contract.ContractFormat;
import no.rodtrad.shared.contract.ContractSchemas;
import no.rodtrad.shared.privacy.NationalIdWatch;
import no.rodtrad.shared.time.SchoolYear;

/** The contract's schemas outside the application, for the witness. */
public final class StandaloneSchemas {
  private StandaloneSchemas() {}

  public static ContractSchemas of(ContractDocument document) {
    return new ContractSchemas(
        document,
        List.of(
            format("org-number", OrgNumber::isValid),
            format("school-year", StandaloneSchemas::isSchoolYear),
            format("no-national-id", text -> !NationalIdWatch.isIn(text))));
  }

  private static boolean isSchoolYear(String text) {
    try {
      return SchoolYear.parse(text).toString().equals(text);
    } catch (IllegalArgumentException misspelt) {
      return false;
    }
  }

  private static ContractFormat format(String name, Predicate<String> rule) {
    return new ContractFormat() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public boolean matches(String text) {
        return rule.test(text);
      }
    };
  }
}
