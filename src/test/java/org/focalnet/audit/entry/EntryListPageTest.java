package org.focalnet.audit.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.audit.AuditFile;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

class EntryListPageTest {

    private final MemberId estavia = Program.seat();
    private final UUID leila = SignIns.account(estavia, Role.FOCAL_POINT, "Leila Marsh");
    private final UUID need = Ids.next();

    @Test
    void showsWhoDidWhatNewestFirst() {
        act("record.exported", need);
        act("need.posted", need);
        var page = new Browserless().signInAs(leila).get("/audit");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("tbody tr")).hasSize(2);
        assertThat(page.document().select("tbody tr").getFirst().text())
                .startsWith("2")
                .contains("Leila Marsh");
        assertThat(page.document().select("tbody tr").getLast().text()).contains("Exported the record");
        assertThat(page.document().select("#head ~ p code").first().text()).matches("([0-9a-f]{8} ?){8}");
    }

    @Test
    void anEmptyRecordSaysSo() {
        assertThat(new Browserless().signInAs(leila).get("/audit").text()).contains("No entries");
    }

    @Test
    void isFilteredByActPersonObjectAndDays() {
        act("need.posted", need);
        act("need.withdrawn", need);
        act("need.posted", Ids.next());
        var browser = new Browserless().signInAs(leila);
        assertThat(rows(browser, "act=need.posted")).isEqualTo(2);
        assertThat(rows(browser, "object=" + need)).isEqualTo(2);
        assertThat(rows(browser, "object=" + need + "&act=need.posted")).isEqualTo(1);
        assertThat(rows(browser, "person=" + leila)).isEqualTo(3);
        assertThat(rows(browser, "person=" + Ids.next())).isZero();
        assertThat(rows(browser, "from=2020-02-01&to=2020-02-02")).isZero();
        assertThat(rows(browser, "from=2020-02-01")).isEqualTo(3);
    }

    @Test
    void aFilterThatMakesNoSenseIsLeftOut() {
        act("need.posted", need);
        var browser = new Browserless().signInAs(leila);
        for (String filter : new String[] {
            "act=%27+or+1%3D1", "person=x", "object=%00", "from=soon&to=9999-99-99", "page=0", "page=-1", "page=x"
        }) {
            assertThat(rows(browser, filter)).as(filter).isEqualTo(1);
        }
        assertThat(rows(browser, "page=999999")).isZero();
    }

    @Test
    void isReadInPagesOfFifty() {
        for (int i = 0; i < 51; i++) {
            act("need.posted", need);
        }
        var browser = new Browserless().signInAs(leila);
        assertThat(rows(browser, "")).isEqualTo(50);
        assertThat(rows(browser, "page=2")).isEqualTo(1);
        assertThat(browser.get("/audit").text()).contains("1 to 50 of 51");
    }

    @Test
    void theListAloneIsAnsweredToAFilterThatIsTyped() {
        act("need.posted", need);
        var answer = new Browserless().signInAs(leila).get("/audit", "X-Fragment", "list");
        assertThat(answer.body()).contains("<table").doesNotContain("<html");
    }

    @Test
    void onlyTheLeadsOfTheMemberReadIt() {
        act("need.posted", need);
        for (Role role : new Role[] {Role.TEAM, Role.CONTRIBUTOR, Role.READER}) {
            var browser = new Browserless().signInAs(estavia, role);
            assertThat(browser.get("/audit").status()).as(role.name()).isEqualTo(404);
            assertThat(browser.get("/audit/export").status()).as(role.name()).isEqualTo(404);
        }
        assertThat(new Browserless().get("/audit").status()).isEqualTo(303);
        assertThat(rows(new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT), ""))
                .isZero();
        var officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
        assertThat(rows(officer, "object=" + need)).isZero();
    }

    @Test
    void theExportIsTheWholeChainAndIntact() throws Exception {
        act("need.posted", need);
        var answer = new Browserless().signInAs(leila).get("/audit/export");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition"))
                .contains("TLP-AMBER-STRICT_audit_")
                .contains(".jsonl");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.body().lines()).hasSize(4);
        assertThat(answer.body())
                .contains("need.posted")
                .contains("record.exported")
                .doesNotContain("Leila");
        byte[] file = answer.body().getBytes(StandardCharsets.UTF_8);
        assertThat(AuditFile.verify(new ByteArrayInputStream(file), null).sentence())
                .startsWith("The record is intact: 2 entries");
    }

    @Test
    void theExportAsksForAFreshProofOfIdentity() {
        var stale = new Browserless().signInAs(leila, Instant.now().minus(Duration.ofMinutes(11)));
        var answer = stale.get("/audit/export");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).startsWith("/sign-in/confirmation");
    }

    private static int rows(Browserless browser, String filter) {
        var answer = browser.get("/audit?" + filter);
        assertThat(answer.status()).isEqualTo(200);
        return answer.document().select("tbody tr").size();
    }

    private void act(String act, UUID object) {
        Viewers.run(
                new Viewer(estavia, leila, Role.FOCAL_POINT),
                () -> Program.get(TransactionTemplate.class)
                        .executeWithoutResult(status -> Program.get(Audit.class).record(act, "need", object)));
    }
}
