package no.rodtrad.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.indicator.ObservationLedger;
import no.rodtrad.school.Register;

/** The kinds of file we can read, and where their figures go. */
@ApplicationScoped
class FigureFormats {
  private final Map<ImportSource, FigureFormat> formats = new EnumMap<>(ImportSource.class);
  private final FigureImport.Target target;

  FigureFormats(@Any Instance<FigureFormat> known, Register register, ObservationLedger ledger) {
    known.forEach(format -> formats.put(format.source(), format));
    target = new FigureImport.Target(register, ledger);
  }

  FigureFormat of(ImportSource source) {
    return Optional.ofNullable(formats.get(source)).orElseThrow();
  }

  FigureImport startImport(
      UUID id, ImportRun.Order order, Problems faults, FigureImport.Progress progress) {
    return new FigureImport(
        new FigureImport.Origin(id, order.createMissingSchools(), order.owner()),
        target,
        faults,
        progress);
  }
}
