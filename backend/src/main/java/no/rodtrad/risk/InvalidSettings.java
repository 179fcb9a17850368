package no.rodtrad.risk;

import java.util.List;

/** Settings no model may have. */
class InvalidSettings extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<SettingFault> faults;

  InvalidSettings(List<SettingFault> faults) {
    super(faults.get(0).pointer() + ": " + faults.get(0).message());
    this.faults = List.copyOf(faults);
  }

  List<SettingFault> faults() {
    return faults;
  }
}
