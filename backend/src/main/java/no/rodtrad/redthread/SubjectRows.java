package no.rodtrad.redthread;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

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

  private final ObjectMapper mapper;

  SubjectRows(ObjectMapper mapper) {
    this.mapper = mapper;
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
    try {
      return mapper.readValue(row.get("schools", String.class), new TypeReference<>() {});
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
