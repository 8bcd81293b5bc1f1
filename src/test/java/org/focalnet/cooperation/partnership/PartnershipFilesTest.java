package org.focalnet.cooperation.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.SignIns;
import org.focalnet.audience.Role;
import org.focalnet.cooperation.Introduced;
import org.focalnet.file.Courier;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Member;
import org.junit.jupiter.api.Test;

/** Files of a partnership are of the side that brought them, read by both and by nobody else. */
class PartnershipFilesTest {

    private final Member estavia = FreshMembers.organisation("Estavia " + FreshMembers.word());
    private final Member norvia = FreshMembers.organisation("Norvia " + FreshMembers.word());
    private final UUID account = SignIns.account(estavia.id(), Role.FOCAL_POINT);
    private final Browserless leila = new Browserless().signInAs(account);
    private final Courier courier = new Courier(account);
    private final Browserless ana = new Browserless().signInAs(norvia.id(), Role.FOCAL_POINT);
    private final String path = Introduced.of(estavia.id(), norvia.id()).path();

    @Test
    void whatOneSideAddsTheOtherReadsAndNobodyElse() {
        leila.get(path);
        var sent = courier.form(path + "/files", "programme.txt", "Day one.".getBytes(StandardCharsets.UTF_8));
        assertThat(sent.statusCode()).as(Courier.text(sent)).isEqualTo(303);
        var shown = ana.get(path).document().select("#files");
        assertThat(shown.text()).contains("programme.txt");
        String file = shown.select(".attached a").attr("href");
        assertThat(ana.get(file + "/content").status()).isEqualTo(200);
        var stranger = new Browserless()
                .signInAs(
                        FreshMembers.organisation("Velmar " + FreshMembers.word())
                                .id(),
                        Role.FOCAL_POINT);
        for (String one : new String[] {path, file, file + "/content"}) {
            assertThat(stranger.get(one).status()).as(one).isEqualTo(404);
        }
    }

    @Test
    void noFileAndAWrongKindAreRefusedWithWhatToDo() {
        leila.get(path);
        var none = courier.form(path + "/files");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(Courier.text(none)).contains("No file was taken.");
        var wrong = courier.form(path + "/files", "plan.exe", new byte[] {'M', 'Z', 0, 0, 1, 2, 3});
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(leila.get(path).document().select("#files .attached")).isEmpty();
        var reader = new Browserless().signInAs(estavia.id(), Role.READER);
        assertThat(reader.get(path).document().select("#files form")).isEmpty();
    }
}
