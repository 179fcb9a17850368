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
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.problem.Problem;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Takes files in, and tells how their imports go. */
@ApplicationScoped
class ImportService {
  private final ImportRepository imports;
  private final ImportReadings readings;
  private final ImportRights rights;
  private final Event<ImportReceived> received;
  private final Clock clock;

  ImportService(
      ImportRepository imports,
      ImportReadings readings,
      ImportRights rights,
      Event<ImportReceived> received,
      Clock clock) {
    this.imports = imports;
    this.readings = readings;
    this.rights = rights;
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
    rights.requireAny();
    ImportUpload upload = form.get();
    ImportRun.Order order = rights.permitted(upload);
    ReceivedFile file = ReceivedFile.read(upload);
    UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
    ImportRun run = new ImportRun(id, order, file, Instant.now(clock));
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
    rights.require(run.order());
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
