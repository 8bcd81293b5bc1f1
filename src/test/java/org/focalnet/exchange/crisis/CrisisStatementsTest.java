package org.focalnet.exchange.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.Statements;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.junit.jupiter.api.Test;

/** What the pages of crisis rooms ask the database: as much for one room as for many. */
class CrisisStatementsTest {

    private final MemberId estavia = Program.seat();
    private final MemberId norvia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);

    private String open() {
        return leila.post(
                        "/crises",
                        "purpose",
                        "Violence in the delta",
                        "reason",
                        "To share what we can do",
                        "review",
                        LocalDate.now(ZoneOffset.UTC).plusDays(9).toString(),
                        "audience",
                        "NAMED",
                        "member",
                        norvia.toString())
                .location();
    }

    @Test
    void aListAndAnAnnouncement() {
        String crisis = open();
        open();
        open();
        assertThat(Statements.of(leila, "/crises")).hasSizeLessThanOrEqualTo(1);
        assertThat(Statements.of(leila, crisis)).hasSizeLessThanOrEqualTo(4);
    }
}
