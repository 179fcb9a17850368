package no.rodtrad.notice;

import java.util.List;

/** What a message says, without its greeting and its end. */
record Content(String subject, List<String> paragraphs) {
  static Content of(String subject, String... paragraphs) {
    return new Content(subject, List.of(paragraphs));
  }
}
