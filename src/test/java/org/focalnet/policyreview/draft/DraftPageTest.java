package org.focalnet.policyreview.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.file.SampleFiles;
import org.focalnet.member.FreshMembers;
import org.focalnet.notify.Told;
import org.focalnet.policyreview.Reviewed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftPageTest {

    private final MemberId estavia =
            FreshMembers.organisation("Estavia " + FreshMembers.word()).id();
    private final UUID account = SignIns.account(estavia, Role.FOCAL_POINT);
    private final Browserless leila = new Browserless().signInAs(account);
    private final Browserless clerk = new Browserless();

    @BeforeEach
    void nobodyTriedBefore() {
        SignIns.execute("delete from identity.throttle");
    }

    @Test
    void aDraftComesInOnceAndTheLeadsAreTold() {
        String link = link();
        assertThat(clerk.get(link).text()).contains("Send a draft in", "Estavia");
        assertThat(clerk.get(link).document().select("input[name=institution]").attr("value"))
                .isEqualTo("Ministry of Mines");
        var answer = clerk.post(
                link,
                "title",
                "Mining concessions",
                "scope",
                "INTERNAL",
                "institution",
                "Ministry of Mines",
                "stage",
                "DRAFT",
                "about",
                "Concessions on land held in common.");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.text()).contains("The draft has arrived");
        Told.await(account, 1);
        assertThat(leila.get("/notices").text()).contains("A draft was sent in.");
        assertThat(leila.get("/policies").text()).contains("Mining concessions", "sent in");
        assertThat(leila.get("/policies/links").text()).contains("A draft came", "Open the policy");
        assertThat(clerk.get(link).status()).isEqualTo(404);
        assertThat(clerk.post(link, fields("Second")).status()).isEqualTo(404);
        assertThat(leila.get("/policies").text()).doesNotContain("Second");
    }

    @Test
    void aPaperComesWithThePlainFormOfABrowserWithoutAnAccount() {
        String link = link();
        var stranger = new Stranger(link);
        assertThat(stranger.send(
                        Map.of(
                                "title",
                                "Mining concessions",
                                "scope",
                                "INTERNAL",
                                "institution",
                                "Ministry of Mines",
                                "stage",
                                "DRAFT"),
                        "draft.pdf",
                        SampleFiles.pdf("Concessions")))
                .contains("The draft has arrived");
        String policy = leila.get("/policies").document().select("tbody th a").attr("href");
        assertThat(leila.get(policy).text()).contains("draft.pdf");
        String other = link();
        var again = new Stranger(other);
        String refused = again.send(Map.of("title", "x"), "draft.exe", new byte[] {'M', 'Z', 0, 0, 1, 2, 3});
        assertThat(refused).contains("Send a draft in", "draft.exe");
        assertThat(clerk.get(other).status()).isEqualTo(200);
    }

    @Test
    void ofManyWhoSendAtOnceOneIsTaken() throws Exception {
        String link = link();
        Callable<Integer> send = () -> {
            var one = new Browserless();
            one.get(link);
            return one.post(link, fields("Only one")).status();
        };
        int taken = 0;
        try (var senders = Executors.newFixedThreadPool(4)) {
            for (var sent : senders.invokeAll(java.util.List.of(send, send, send, send))) {
                taken += sent.get() == 200 ? 1 : 0;
            }
        }
        assertThat(taken).isEqualTo(1);
        assertThat(leila.get("/policies?q=Only+one").document().select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void aLinkEndsAfterFourteenDaysAndWhenTheTeamEndsIt() {
        String link = link();
        assertThat(DraftLink.LIFE).hasDays(14);
        Reviewed.change(estavia, "update policyreview.draft_link set expires_at = now() - interval '1 minute'");
        assertThat(clerk.get(link).status()).isEqualTo(404);
        assertThat(clerk.post(link, fields("Late")).status()).isEqualTo(404);
        String other = link();
        String remove = leila.get("/policies/links")
                .document()
                .select("form[action$=removal]")
                .attr("action");
        assertThat(new Browserless()
                        .signInAs(Program.seat(), Role.FOCAL_POINT)
                        .post(remove)
                        .status())
                .isEqualTo(404);
        assertThat(leila.post(remove).status()).isEqualTo(303);
        assertThat(clerk.get(other).status()).isEqualTo(404);
    }

    @Test
    void badInputIsShownAgainAndUsesNothingUp() {
        String link = link();
        clerk.get(link);
        var bad = clerk.post(link, "title", "", "about", "kept", "stage", "DRAFT");
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.document().select("textarea").text()).isEqualTo("kept");
        assertThat(bad.document().select("nav, main a[href^=/]")).isEmpty();
        assertThat(clerk.get(link).status()).isEqualTo(200);
        assertThat(clerk.get("/policies/drafts/guess").status()).isEqualTo(404);
        assertThat(leila.post("/policies/links", "institution", " ").status()).isEqualTo(422);
    }

    @Test
    void whoGuessesIsSlowedDown() {
        int status = 404;
        for (int i = 0; i < 70 && status == 404; i++) {
            status = clerk.get("/policies/drafts/guess" + i).status();
        }
        assertThat(status).isEqualTo(429);
    }

    private String link() {
        var made = leila.post("/policies/links", "institution", "Ministry of Mines");
        String link = made.document().select("#made").attr("value");
        assertThat(link).as(made.text()).contains("/policies/drafts/");
        return link.substring(link.indexOf("/policies/drafts/"));
    }

    private static String[] fields(String title) {
        return new String[] {
            "title", title, "scope", "INTERNAL", "institution", "Ministry of Mines", "stage", "DRAFT", "about", ""
        };
    }
}
