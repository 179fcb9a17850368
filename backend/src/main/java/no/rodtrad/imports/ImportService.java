package no.rodtrad.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import no.rodtrad.access.Action;
import no.rodtrad.access.Permissions;
import no.rodtrad.access.Scope;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.problem.Problem;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Takes files in, and tells how their imports go. */
@ApplicationScoped
class ImportService {
  private final ImportRepository imports;
  private final ImportReadings readings;
  private final Permissions permissions;
  private final Event<ImportReceived> received;
  private final Clock clock;

  ImportService(
      ImportRepository imports,
      ImportReadings readings,
      Permissions permissions,
      Event<ImportReceived> received,
      Clock clock) {
    this.imports = imports;
    this.readings = readings;
    this.permissions = permissions;
    this.received = received;
    this.clock = clock;
  }

  @Transactional
  ImportReadings.Versioned read(UUID id) {
    return readings.find(id).orElseThrow(Problem::notFound);
  }

  @Transactional
  Page<ImportDetail> list(ImportFilter filter, PageRequest page) {
    return readings.list(filter, page);
  }

  /** A file with a national identity number in it is refused here, before any of it is kept. */
  @Transactional
  ImportReadings.Versioned create(Supplier<ImportUpload> form) {
    permissions.require(Action.IMPORT_PUBLIC_FIGURES, Scope.everything());
    ImportUpload upload = form.get();
    ReceivedFile file = ReceivedFile.read(upload);
    UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
    ImportRun run = new ImportRun(id, upload.order(), file, Instant.now(clock));
    imports.persistAndFlush(run);
    if (file.nationalIdInLine() > 0) {
      Problems faults = Problems.faults();
      faults.onlyNationalId(file.nationalIdInLine());
      run.refused(Instant.now(clock));
      imports.setProblems(id, faults.list());
    } else {
      keep(id, upload);
      received.fire(new ImportReceived());
    }
    imports.flush();
    return read(id);
  }

  @Transactional
  ImportReadings.Versioned apply(UUID id) {
    ImportRun run = imports.findToChange(id).orElseThrow(Problem::notFound);
    permissions.require(Action.IMPORT_PUBLIC_FIGURES, Scope.everything());
    run.apply(Instant.now(clock));
    imports.flush();
    received.fire(new ImportReceived());
    return read(id);
  }

  private void keep(UUID id, ImportUpload upload) {
    try (InputStream content = upload.open()) {
      int part = 0;
      byte[] bytes = content.readNBytes(PartedFile.PART_BYTES);
      while (bytes.length > 0) {
        imports.addPart(id, part, bytes);
        bytes = content.readNBytes(PartedFile.PART_BYTES);
        part++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
