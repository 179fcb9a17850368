package no.rodtrad.redthread;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that needs someone.
 *
 * @param key the same for the same thing, however often the list is made
 * @param dueOn null for what is missing and has no day
 * @param daysLeft negative when the day has passed
 * @param threshold of 180, 90 and 30 days the nearest that has been passed; of agreements only
 * @param quantity how many, of what can be counted
 * @param detail the name of what it is in, where it has two names
 * @param figure of a figure over a limit only
 */
@Schema(name = "WorkItem")
public record WorkItem(
    String key,
    Kind kind,
    Severity severity,
    @Nullable LocalDate dueOn,
    @Nullable Integer daysLeft,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer threshold,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer quantity,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String detail,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable WorkFigure figure,
    WorkSubject subject,
    List<WorkSubject.WorkSchool> schools) {

  /** What it is that needs someone; the client has the words. */
  public enum Kind {
    AGREEMENT_ENDING,
    UNUSED_SLOTS,
    CORE_TEAM_WITHOUT_LEADER,
    CORE_TEAM_LEADER_NOT_PRINCIPAL,
    COURSE_WITHOUT_DATE,
    REPORT_DUE,
    OFFER_LAPSING,
    FIGURE_OVER_LIMIT,
    MAIL_UNDELIVERED
  }

  /** Within 30 days or late; within 90 or without a day; later. */
  public enum Severity {
    HIGH,
    MEDIUM,
    LOW
  }
}
