package no.rodtrad.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import no.rodtrad.access.Action;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.page.Versioned;
import no.rodtrad.shared.problem.Problem;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Keeps what staff, pupils as a group, parents and leaders say has changed. */
@ApplicationScoped
class VoiceService {
  private final VoiceRepository voices;
  private final VoiceReadings readings;
  private final SchoolRules rules;

  VoiceService(VoiceRepository voices, VoiceReadings readings, SchoolRules rules) {
    this.voices = voices;
    this.readings = readings;
    this.rules = rules;
  }

  @Transactional
  Versioned<VoiceDetail> read(UUID id) {
    return readings.find(id).orElseThrow(Problem::notFound);
  }

  @Transactional
  Page<VoiceDetail> list(VoiceFilter filter, PageRequest page) {
    return readings.list(filter, page);
  }

  @Transactional
  Versioned<VoiceDetail> create(Supplier<VoiceCreate> body) {
    rules.requireSomewhere(Action.WRITE_MEASURE);
    var wanted = body.get();
    rules.requireNamed(
        Action.WRITE_MEASURE,
        wanted.schoolId(),
        rules.notAfterToday("/gatheredOn", wanted.gatheredOn()));
    var voice = new Voice(UuidVersion7Strategy.INSTANCE.generateUuid(null), wanted);
    voices.persistAndFlush(voice);
    return read(voice.id());
  }

  /**
   * @param version refuses unless the version that stands is the one the caller read
   */
  @Transactional
  Versioned<VoiceDetail> change(UUID id, UnaryOperator<VoiceCreate> patch, LongConsumer version) {
    var voice = voices.lock(id).orElseThrow(Problem::notFound);
    var before = read(id).value();
    rules.require(Action.WRITE_MEASURE, before.schoolId());
    var wanted = patch.apply(VoiceCreate.of(before));
    rules.refuse(rules.notAfterToday("/gatheredOn", wanted.gatheredOn()));
    version.accept(voice.version());
    voice.correct(wanted);
    voices.flush();
    return read(id);
  }
}
