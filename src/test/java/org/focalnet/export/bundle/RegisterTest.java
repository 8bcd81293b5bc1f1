package org.focalnet.export.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.focalnet.Program;
import org.junit.jupiter.api.Test;

/** No table is forgotten: each of the catalog has a line, and the rule by which it is exported and deleted. */
class RegisterTest {

    @Test
    void everyTableHasOneLine() throws SQLException {
        assertThat(Register.lines().stream().map(Register.Line::table))
                .as("src/main/resources/export/register.txt says what becomes of each table; add a line for a new one")
                .containsExactlyInAnyOrderElementsOf(list("""
                        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)' and c.relname <> 'schema_history'
                        """));
    }

    @Test
    void everyTableThatNamesAnOwnerIsReachedByTheRule() throws SQLException {
        assertThat(list("""
                        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('r', 'p') and n.nspname <> 'audience'
                           and exists (select from pg_attribute a where a.attrelid = c.oid and not a.attisdropped
                                          and a.attname in ('owner_id', 'account_id', 'member_id'))
                           and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'moving')
                           and n.nspname !~ '^(pg_|information_schema)'
                        """))
                .as("audience.protect does it, or call audience.follow('schema.table') in the migration")
                .isEmpty();
    }

    @Test
    void whatIsNotExportedHasAReasonAndNothingOwnedIsKeptFromTheMember() throws SQLException {
        assertThat(Register.lines())
                .allMatch(line -> line.exported() != !line.reason().isBlank());
        List<String> owned = list("""
                select n.nspname || '.' || c.relname from pg_attribute a join pg_class c on c.oid = a.attrelid
                  join pg_namespace n on n.oid = c.relnamespace
                 where a.attname = 'owner_id' and c.relkind = 'r' and n.nspname <> 'audience'
                """);
        assertThat(Register.lines().stream().filter(line -> line.fate() == Register.Fate.KEPT))
                .filteredOn(line -> owned.contains(line.table()))
                .extracting(Register.Line::table)
                .containsExactly("export.leaving");
    }

    @Test
    void noSecretIsExported() throws SQLException {
        assertThat(list("""
                        select n.nspname || '.' || c.relname || '.' || a.attname from pg_attribute a
                          join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind = 'r' and not a.attisdropped and a.attnum > 0
                           and a.attname ~ 'secret|token|password|handle|wrapped|credential|public_key'
                           and n.nspname !~ '^(pg_|information_schema)'
                        """).stream()
                        .filter(column -> Register.exported().stream()
                                .anyMatch(line -> column.startsWith(line.table() + ".")
                                        && !line.without()
                                                .contains(column.substring(
                                                        line.table().length() + 1)))))
                .isEmpty();
    }

    private static List<String> list(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var connection = Program.owner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
