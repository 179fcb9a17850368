package no.rodtrad.measure;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A voice as it is to be: what adds one, and what a correction comes to. */
record VoiceCreate(
    UUID schoolId,
    VoiceGroup group,
    LocalDate gatheredOn,
    String changed,
    @Nullable String madePossible,
    String source) {

  static VoiceCreate of(VoiceDetail voice) {
    return new VoiceCreate(
        voice.schoolId(),
        voice.group(),
        voice.gatheredOn(),
        voice.changed(),
        voice.madePossible(),
        voice.source());
  }
}
