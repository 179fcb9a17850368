package no.rodtrad.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.hibernate.Session;

/**
 * Reads a whole level in one statement, row by row behind a cursor: what is kept in memory does not
 * grow with the country.
 */
@ApplicationScoped
class LevelCellsRepository {
  /** Rows fetched at a time. */
  private static final int ROWS = 2_000;

  private static final String SCHOOLS =
      """
      select c.unit_key, c.indicator, c.grade, c.school_year, c.state, c.value, c.n,
             s.id, n.org_number, s.name, s.grade_from, s.grade_to
      from %s c
        left join school s on s.id = c.school_id
        left join school_org_number n on n.school_id = s.id and n.valid_to is null
      where c.unit_type in ('SCHOOL', 'NATION')
      order by c.unit_type = 'NATION' desc, c.unit_key
      """;
  private static final String MUNICIPALITIES =
      """
      select c.unit_key, c.indicator, c.grade, c.school_year, c.state, c.value, c.n,
             m.id, x.number, m.name, null, null
      from %s c
        left join municipality m on m.id = c.municipality_id
        left join (select distinct on (y.municipality_id) y.municipality_id, y.number from municipality_number y
                   order by y.municipality_id, y.valid_to desc nulls first) x on x.municipality_id = m.id
      where c.unit_type in ('MUNICIPALITY', 'NATION')
      order by c.unit_type = 'NATION' desc, c.unit_key
      """;

  private final Session session;

  LevelCellsRepository(Session session) {
    this.session = session;
  }

  /**
   * The country first, then each unit of the level that has a cell, by key. All from one statement,
   * so that no change comes between them.
   *
   * @param source the view of what the caller sees, or the table of what everybody does
   */
  void each(UnitType level, String source, Consumer<UnitCells> reader) {
    var sql = (level == UnitType.SCHOOL ? SCHOOLS : MUNICIPALITIES).formatted(source);
    session.doWork(connection -> read(connection, sql, new UnitRows(level, reader)));
  }

  private static void read(Connection connection, String sql, UnitRows units) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(ROWS);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          units.add(rows);
        }
        units.end();
      }
    }
  }
}
