package no.rodtrad.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A correction of what was held, as it is read; the text before stays readable. */
public record CourseAmendment(Instant at, String actor, String reason, List<Change> changes) {

  /** A field before and after; null where nothing was written. */
  @Embeddable
  public record Change(
      String field,
      @Column(name = "text_before") @Nullable String before,
      @Column(name = "text_after") @Nullable String after) {}
}
