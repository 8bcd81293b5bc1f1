package org.focalnet.export.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.SignIns;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Member;
import org.junit.jupiter.api.Test;

/** A lead has everything made and fetches it; nobody else does, of the same team or another. */
class BundlePageTest {

    private final Member estavia = FreshMembers.organisation("Estavia " + FreshMembers.word());
    private final UUID account = SignIns.account(estavia.id(), Role.FOCAL_POINT, "Leila Marsh");
    private final Browserless leila = new Browserless().signInAs(account);

    @Test
    void isMadeOnceAndFetchedByALead() {
        assertThat(leila.get("/export").text()).contains("None yet", "What is not");
        String id = Ids.next().toString();
        assertThat(leila.post("/export", "id", id).status()).isEqualTo(303);
        assertThat(leila.post("/export", "id", id).status()).isEqualTo(303);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> leila.get("/export")
                                .document()
                                .select("a[href=/export/" + id + "/file]")
                                .size()
                        == 1);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> leila.get("/notices").text().contains("everything that your office owns is ready"));
        var file = leila.get("/export/" + id + "/file");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Disposition")).contains("focalnet-" + estavia.code());
        assertThat(file.header("Cache-Control")).contains("no-store");
        assertThat(leila.get("/audit").text()).contains("Fetched the folder of everything");
        var other =
                new Browserless().signInAs(FreshMembers.organisation("Other").id(), Role.FOCAL_POINT);
        assertThat(other.get("/export/" + id + "/file").status()).isEqualTo(404);
        var team = new Browserless().signInAs(estavia.id(), Role.TEAM);
        assertThat(team.get("/export/" + id + "/file").status()).isNotEqualTo(200);
        assertThat(team.get("/export").status()).isNotEqualTo(200);
    }

    @Test
    void isNotTheSecretariats() {
        var officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
        assertThat(officer.get("/export").status()).isEqualTo(404);
        assertThat(officer.get("/").document().select("a[href=/export]")).isEmpty();
        assertThat(leila.get("/").document().select("a[href=/export]")).isNotEmpty();
    }
}
