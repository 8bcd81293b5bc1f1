package org.focalnet.cooperation.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.focalnet.Program;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.cooperation.NeedState;
import org.focalnet.cooperation.Samples;
import org.junit.jupiter.api.Test;

/** The matcher's role reads structure, never a word that a member wrote. */
class MatcherRoleTest {

    private static final List<String> STRUCTURE = List.of(
            "id",
            "owner_id",
            "audience_id",
            "audience_kind",
            "state",
            "withheld",
            "kind",
            "form",
            "themes",
            "pillars",
            "sectors",
            "languages",
            "interpretation",
            "outside",
            "starts",
            "ends",
            "delivery",
            "partners",
            "partners_found",
            "expires_on",
            "capacity",
            "capacity_used",
            "renew_by",
            "item_id",
            "member_id",
            "need_id",
            "offer_id",
            "need_yes",
            "offer_yes");

    @Test
    void theCatalogGrantsItStructuredColumnsAlone() throws SQLException {
        List<String> granted = new ArrayList<>();
        List<String> writable = new ArrayList<>();
        try (Connection owner = Program.owner();
                var statement = owner.createStatement();
                var rows = statement.executeQuery("""
                        select n.nspname || '.' || c.relname, a.attname,
                               has_column_privilege('focalnet_matcher', c.oid, a.attnum, 'select'),
                               has_table_privilege('focalnet_matcher', c.oid, 'insert, update, delete')
                          from pg_attribute a join pg_class c on c.oid = a.attrelid
                          join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('r', 'p', 'v') and a.attnum > 0 and not a.attisdropped
                           and n.nspname not in ('pg_catalog', 'information_schema')
                        """)) {
            while (rows.next()) {
                if (rows.getBoolean(3)) {
                    assertThat(rows.getString(1)).startsWith("cooperation.");
                    granted.add(rows.getString(2));
                }
                if (rows.getBoolean(4)) {
                    writable.add(rows.getString(1));
                }
            }
        }
        assertThat(granted).isNotEmpty().isSubsetOf(STRUCTURE);
        assertThat(writable).isEmpty();
    }

    @Test
    void selectingATextAsTheMatcherFails() throws SQLException {
        Samples.need(Program.seat(), Samples.terms(Samples.tongue(), false), AudienceChoice.NETWORK, NeedState.POSTED);
        DataSource matcher = (DataSource) Program.context().getBean("matcherDataSource");
        try (Connection connection = matcher.getConnection();
                var statement = connection.createStatement()) {
            for (String text : List.of("title", "outcome", "tried", "*")) {
                assertThatThrownBy(() -> statement.executeQuery("select " + text + " from cooperation.need"))
                        .hasMessageContaining("permission denied");
            }
            assertThatThrownBy(() -> statement.executeQuery("select * from cooperation.proposal"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void itSeesNothingThatIsNotPosted() throws SQLException {
        var need = Samples.need(
                Program.seat(), Samples.terms(Samples.tongue(), false), AudienceChoice.NETWORK, NeedState.DRAFT);
        DataSource matcher = (DataSource) Program.context().getBean("matcherDataSource");
        try (Connection connection = matcher.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from cooperation.need where id = '" + need + "'")) {
            assertThat(rows.next()).isFalse();
        }
    }
}
