package no.rodtrad.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Tells beforehand what {@link Permissions} would answer. One SQL statement each. */
@ApplicationScoped
class RightsReadings {
  private static final String ACTIONS =
      "select action from unnest(:actions, :roles) as asked (action, roles)";

  private static final String ANYWHERE =
      ACTIONS
          + """
           where exists (select from caller_grants() where role = any (string_to_array(roles, ',')))
          """;

  /** What is not there, or not to be seen, gives no right. */
  private static final String AT_PLACE =
      ACTIONS
          + """
           cross join (
            select coalesce(cast(:provider as uuid), a.provider_id) as provider, a.id as agreement,
              case when cast(:school as uuid) is not null then array[cast(:school as uuid)]
                else array(select x.school_id from agreement_school x where x.agreement_id = a.id) end as schools,
              coalesce(m.municipality_id, a.municipality_id) as municipality
            from (values (1)) as asked_for
              left join agreement a on a.id = :agreement
              left join municipality_number m on m.number = :municipality and m.valid_to is null
            where (a.id is not null or cast(:agreement as uuid) is null)
              and (m.number is not null or cast(:municipality as text) is null)
              and (cast(:school as uuid) is null or exists (select from school where id = :school))
              and (cast(:provider as uuid) is null or exists (select from provider where id = :provider))
          ) as place
          where caller_may(string_to_array(roles, ','), place.provider, place.schools, place.agreement,
            place.municipality)
          """;

  private final Session session;

  RightsReadings(Session session) {
    this.session = session;
  }

  RightsDetail anywhere() {
    return rights(session.createNativeQuery(ANYWHERE, String.class));
  }

  RightsDetail at(RightsPlace place) {
    return rights(
        session
            .createNativeQuery(AT_PLACE, String.class)
            .setParameter("provider", place.provider, UUID.class)
            .setParameter("school", place.school, UUID.class)
            .setParameter("agreement", place.agreement, UUID.class)
            .setParameter("municipality", place.municipality, String.class));
  }

  private static RightsDetail rights(NativeQuery<String> query) {
    var actions = Stream.of(Action.values());
    var roles = Stream.of(Action.values()).map(action -> String.join(",", action.roleNames()));
    return new RightsDetail(
        query
            .setParameter(
                "actions", actions.map(Action::name).toArray(String[]::new), String[].class)
            .setParameter("roles", roles.toArray(String[]::new), String[].class)
            .getResultStream()
            .map(Action::valueOf)
            .sorted()
            .toList());
  }
}
