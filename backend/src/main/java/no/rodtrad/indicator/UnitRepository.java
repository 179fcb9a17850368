package no.rodtrad.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.school.GradeSpan;
import org.jspecify.annotations.Nullable;

/** Finds units in the register. */
@ApplicationScoped
class UnitRepository {
  private static final String SCHOOL =
      """
      select s.id, n.org_number, s.name, s.grade_from, s.grade_to, s.municipality_id
      from school s join school_org_number n on n.school_id = s.id and n.valid_to is null
      where s.id in\s""";
  private static final String MUNICIPALITY =
      """
      select m.id, m.name, x.number from municipality m
        join lateral (select number from municipality_number y where y.municipality_id = m.id
                      order by valid_to desc nulls first limit 1) x on true
      where m.id = (select municipality_id from municipality_number where number = :number)
      """;

  private final EntityManager em;

  UnitRepository(EntityManager em) {
    this.em = em;
  }

  Optional<KnownUnit> find(String reference) {
    String name = reference.substring(reference.indexOf(':') + 1);
    return switch (reference.substring(0, reference.length() - name.length())) {
      case "county:" -> county(name);
      case "municipality:" -> municipality(name);
      case "school:" -> isId(name) ? school(UUID.fromString(name)) : school(name);
      default -> Optional.of(new KnownUnit(UnitKey.nation(), UnitRef.nation(), null, null));
    };
  }

  /** As a body names it, which it does well enough. */
  Optional<KnownUnit> find(UnitInput unit) {
    String number = String.valueOf(unit.number());
    return switch (unit.type()) {
      case NATION -> find("nation");
      case COUNTY -> county(number);
      case MUNICIPALITY -> municipality(number);
      case SCHOOL -> {
        UUID id = unit.id();
        yield id == null ? school(String.valueOf(unit.orgNumber())) : school(id);
      }
    };
  }

  Optional<KnownUnit> school(UUID id) {
    return first(em.createNativeQuery(SCHOOL + "(:id)", Tuple.class).setParameter("id", id))
        .map(UnitRepository::school);
  }

  /** Those of the schools that exist. */
  List<KnownUnit> schools(Collection<UUID> ids) {
    List<?> rows =
        em.createNativeQuery(SCHOOL + "(:ids)", Tuple.class)
            .setParameter("ids", ids)
            .getResultList();
    return rows.stream().map(row -> school((Tuple) row)).toList();
  }

  /** By an organisation number it has or had. */
  Optional<KnownUnit> school(String orgNumber) {
    var sql = SCHOOL + "(select school_id from school_org_number where org_number = :number)";
    return first(em.createNativeQuery(sql, Tuple.class).setParameter("number", orgNumber))
        .map(UnitRepository::school);
  }

  Optional<KnownUnit> municipality(String number) {
    return first(em.createNativeQuery(MUNICIPALITY, Tuple.class).setParameter("number", number))
        .map(
            row ->
                new KnownUnit(
                    UnitKey.municipality(row.get("id", UUID.class)),
                    UnitRef.area(
                        UnitType.MUNICIPALITY,
                        row.get("number", String.class),
                        row.get("name", String.class)),
                    null,
                    row.get("id", UUID.class)));
  }

  Optional<KnownUnit> county(String number) {
    var sql = "select number, name from county where number = :number";
    return first(em.createNativeQuery(sql, Tuple.class).setParameter("number", number))
        .map(
            row ->
                new KnownUnit(
                    UnitKey.county(number),
                    UnitRef.area(UnitType.COUNTY, number, row.get("name", String.class)),
                    null,
                    null));
  }

  private static KnownUnit school(Tuple row) {
    var id = row.get("id", UUID.class);
    return new KnownUnit(
        UnitKey.school(id),
        UnitRef.school(id, row.get("org_number", String.class), row.get("name", String.class)),
        GradeSpan.of(whole(row.get("grade_from")), whole(row.get("grade_to"))),
        row.get("municipality_id", UUID.class));
  }

  private static boolean isId(String name) {
    return name.indexOf('-') >= 0;
  }

  private static @Nullable Integer whole(@Nullable Object number) {
    return number == null ? null : ((Number) number).intValue();
  }

  private static Optional<Tuple> first(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(Tuple.class::cast).findFirst();
  }
}
