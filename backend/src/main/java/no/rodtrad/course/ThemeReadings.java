package no.rodtrad.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.shared.page.JsonColumns;
import no.rodtrad.shared.page.Listing;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.page.Versioned;

/** Reads the themes of programmes, and which of them a school has had. */
@ApplicationScoped
class ThemeReadings {
  private static final String COLUMNS =
      """
      t.id, t.provider_id, p.name as provider, t.programme, t.position, t.name_nb, t.name_nn,
      t.name_en
      """;
  private static final String FROM = "course_theme t join provider p on p.id = t.provider_id";
  private static final String COVERAGE =
      """
      select cast(coalesce(json_agg(covered order by provider, programme), '[]') as text)
      from (
        select p.name as provider, t.programme, json_build_object(
            'provider', json_build_object('id', p.id, 'name', p.name), 'programme', t.programme,
            'held', count(*) filter (where n.held > 0), 'of', count(*),
            'themes', json_agg(json_build_object('id', t.id, 'order', t.position,
                'name', json_build_object('nb', t.name_nb, 'nn', t.name_nn, 'en', t.name_en),
                'held', n.held, 'planned', n.planned, 'lastHeldAt', n.last_held) order by t.position)) as covered
        from course_theme t
          join provider p on p.id = t.provider_id
          left join lateral (
            select count(*) filter (where c.status = 'HELD') as held,
              count(*) filter (where c.status in ('PLANNED', 'CONFIRMED')) as planned,
              max(c.starts_at) filter (where c.status = 'HELD') as last_held
            from course c join course_school x on x.course_id = c.id and x.school_id = :school
            where c.theme_id = t.id) n on true
        group by p.id, p.name, t.programme
        having sum(n.held + n.planned) > 0
      ) programmes
      """;

  private final EntityManager em;
  private final JsonColumns json;

  ThemeReadings(EntityManager em, JsonColumns json) {
    this.em = em;
    this.json = json;
  }

  boolean exists(UUID id) {
    var found =
        em.createNativeQuery("select exists (select from course_theme where id = :id)")
            .setParameter("id", id)
            .getSingleResult();
    return Boolean.TRUE.equals(found);
  }

  boolean providerExists(UUID id) {
    var found =
        em.createNativeQuery("select exists (select from provider where id = :id)")
            .setParameter("id", id)
            .getSingleResult();
    return Boolean.TRUE.equals(found);
  }

  Optional<Versioned<CourseTheme>> find(UUID id) {
    List<?> rows =
        em.createNativeQuery(
                "select " + COLUMNS + ", t.version from " + FROM + " where t.id = :id", Tuple.class)
            .setParameter("id", id)
            .getResultList();
    return rows.stream()
        .map(Tuple.class::cast)
        .map(row -> new Versioned<>(theme(row), row.get("version", Long.class)))
        .findFirst();
  }

  Page<CourseTheme> list(ThemeFilter filter, PageRequest page) {
    return new Listing(COLUMNS, FROM)
        .where("t.provider_id = :provider", "provider", filter.provider)
        .where("t.programme = :programme", "programme", filter.programme)
        .orderBy("p.name collate \"nb-x-icu\"", "text")
        .orderBy("t.programme", "text")
        .orderBy("t.position", "integer")
        .orderBy("t.id", "uuid")
        .page(em, page, ThemeReadings::theme);
  }

  List<ThemeCoverage.CoveredProgramme> coverage(UUID school) {
    var covered = em.createNativeQuery(COVERAGE).setParameter("school", school).getSingleResult();
    return json.list((String) covered, ThemeCoverage.CoveredProgramme.class);
  }

  private static CourseTheme theme(Tuple row) {
    return new CourseTheme(
        row.get("id", UUID.class),
        new CourseTheme.ThemeProvider(
            row.get("provider_id", UUID.class), row.get("provider", String.class)),
        row.get("programme", String.class),
        row.get("position", Integer.class),
        new CourseTheme.ThemeName(
            row.get("name_nb", String.class),
            row.get("name_nn", String.class),
            row.get("name_en", String.class)));
  }
}
