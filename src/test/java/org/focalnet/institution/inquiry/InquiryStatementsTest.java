package org.focalnet.institution.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.Statements;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.junit.jupiter.api.Test;

/** What the pages ask the database, beside the session and the viewer. */
class InquiryStatementsTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);

    @Test
    void noPageAsksMoreThanFourTimes() {
        SignIns.execute("delete from identity.throttle");
        String address = Asked.address();
        String link = Asked.sent(leila, "Asked", address);
        var guest = new Browserless();
        var page = guest.get(link);
        Asked.answer(guest, link, page, "save", Asked.field(page, 0), "Patrols");
        String sheet = Asked.sheet(leila);
        String inquiry = leila.get(sheet).document().select(".eyebrow a").get(1).attr("href");
        for (String path : new String[] {
            "/institutions/inquiries",
            "/institutions/inquiries?page=1&sort=due&q=interior&state=BEGUN",
            inquiry,
            inquiry + "/answers",
            inquiry + "/preview",
            sheet,
            sheet + "/contact",
            sheet + "/answers/" + Asked.field(page, 0).substring(7) + "/adoption?into=PILLAR_1"
        }) {
            assertThat(Statements.of(leila, path)).as(path).isNotEmpty().hasSizeLessThanOrEqualTo(4);
        }
        assertThat(Statements.of(guest, link)).isNotEmpty().hasSizeLessThanOrEqualTo(4);
    }
}
