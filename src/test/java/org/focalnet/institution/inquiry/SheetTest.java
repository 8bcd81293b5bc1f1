package org.focalnet.institution.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.focalnet.Program;
import org.junit.jupiter.api.Test;

class SheetTest {

    private static final Instant NOW = Instant.parse("2027-05-10T10:00:00Z");
    private static final Instant BEFORE = NOW.minusSeconds(100_000);
    private static final Instant AFTER = NOW.plusSeconds(100_000);

    @Test
    void theDatabaseNamesTheSameStateAsTheRules() throws SQLException {
        String sql =
                "select " + InquiryListStore.STATE.replace(":now", "?") + " from (select ?::timestamptz as sent_at,"
                        + " ?::timestamptz as withdrawn_at, ?::timestamptz as handed_in_at, ?::timestamptz as thanked_at,"
                        + " ?::timestamptz as closes_at, ?::timestamptz as begun_at) s";
        try (var connection = Program.owner();
                var statement = connection.prepareStatement(sql)) {
            for (Sheet.Times times : all()) {
                statement.setTimestamp(1, Timestamp.from(NOW));
                List<Instant> values = new ArrayList<>();
                values.add(times.sent());
                values.add(times.withdrawn());
                values.add(times.handedIn());
                values.add(times.thanked());
                values.add(times.closes());
                values.add(times.begun());
                for (int i = 0; i < values.size(); i++) {
                    if (values.get(i) == null) {
                        statement.setNull(i + 2, Types.TIMESTAMP);
                    } else {
                        statement.setTimestamp(i + 2, Timestamp.from(values.get(i)));
                    }
                }
                try (var row = statement.executeQuery()) {
                    assertThat(row.next()).isTrue();
                    assertThat(row.getString(1))
                            .as("%s", times)
                            .isEqualTo(times.state(NOW).name());
                }
            }
        }
    }

    private static List<Sheet.Times> all() {
        List<Sheet.Times> all = new ArrayList<>();
        for (int bits = 0; bits < 64; bits++) {
            all.add(new Sheet.Times(
                    BEFORE,
                    (bits & 1) == 0 ? BEFORE : AFTER,
                    (bits & 2) == 0 ? null : BEFORE,
                    (bits & 4) == 0 ? null : BEFORE,
                    (bits & 8) == 0 ? null : BEFORE,
                    (bits & 16) == 0 ? null : BEFORE,
                    (bits & 32) == 0 ? null : BEFORE,
                    null));
        }
        return all;
    }

    @Test
    void whoIsLateMayStillAnswerForSomeDaysAndWhoHandedInMayChangeUntilTheDay() {
        assertThat(sheet(BEFORE, AFTER, null).open(NOW)).isTrue();
        assertThat(sheet(BEFORE, AFTER, null).late(NOW)).isTrue();
        assertThat(sheet(BEFORE, BEFORE, null).open(NOW)).isFalse();
        assertThat(sheet(AFTER, AFTER, BEFORE).open(NOW)).isTrue();
        assertThat(sheet(BEFORE, AFTER, BEFORE).open(NOW)).isFalse();
        assertThat(sheet(BEFORE, AFTER, BEFORE).late(NOW)).isFalse();
    }

    private static Sheet sheet(Instant due, Instant closes, Instant handedIn) {
        var times = new Sheet.Times(due, closes, BEFORE, BEFORE, handedIn, null, null, null);
        UUID id = UUID.randomUUID();
        return new Sheet(id, id, id, "Interior", false, "en", LocalDate.of(2027, 5, 9), times, List.of(), "", 1);
    }
}
