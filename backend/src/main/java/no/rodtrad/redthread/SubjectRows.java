package no.rodtrad.redthread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import no.rodtrad.shared.page.JsonColumns;

/** The columns that say what an item of work, or of news, is about. */
@ApplicationScoped
class SubjectRows {
  /** The schools of a row {@code w} that has {@code school_ids}, by name. */
  static final String SCHOOLS =
      """
      (select cast(coalesce(json_agg(json_build_object('id', s.id, 'name', s.name)
           order by s.name collate "nb-x-icu", s.id), '[]') as text)
         from school s where s.id = any (w.school_ids)) as schools
      """;

  private final JsonColumns json;

  SubjectRows(JsonColumns json) {
    this.json = json;
  }

  WorkSubject subject(Tuple row) {
    return new WorkSubject(
        WorkSubject.Type.valueOf(row.get("subject_type", String.class)),
        row.get("subject_id", UUID.class),
        row.get("subject_name", String.class),
        row.get("resource", String.class),
        row.get("screen", String.class));
  }

  List<WorkSubject.WorkSchool> schools(Tuple row) {
    return json.list(row.get("schools", String.class), WorkSubject.WorkSchool.class);
  }
}
