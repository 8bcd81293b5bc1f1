package org.focalnet.outreach.showing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.member.LocalName;
import org.focalnet.member.MemberKind;
import org.focalnet.member.Members;
import org.focalnet.member.NewMember;
import org.focalnet.member.UnGroup;
import org.junit.jupiter.api.Test;

/** A member is shown where its lead agreed, with what they typed, as long as they wish. */
class ShowingTest {

    private final String code = "ORG-" + Long.toString(System.nanoTime(), 36).toUpperCase(java.util.Locale.ROOT);
    private final String name = "State " + code;
    private final MemberId member = admitted();
    private final Browserless lead = new Browserless().signInAs(member, Role.FOCAL_POINT);
    private final Browserless reader = new Browserless();

    private MemberId admitted() {
        return Viewers.as(
                new Viewer(MemberId.SECRETARIAT, null, Role.OFFICER),
                () -> Program.get(Members.class)
                        .admit(new NewMember(
                                code, MemberKind.ORGANISATION, new LocalName(Map.of("en", name)), UnGroup.NONE, "")));
    }

    @Test
    void nobodyIsShownUnaskedAndWhoAgreedTakesItBackAtOnce() {
        assertThat(reader.get("/network").text()).doesNotContain(name);
        assertThat(reader.get("/network/" + code + "/contact-card").status()).isEqualTo(404);
        lead.get("/showing");
        var preview =
                lead.post("/showing", "office", "Office of " + name, "mail", "a@office.example", "act", "preview");
        assertThat(preview.text()).contains("nobody else sees this", "Office of " + name);
        assertThat(reader.get("/network").text()).doesNotContain(name);
        assertThat(show().status()).isEqualTo(303);
        assertThat(reader.get("/network").text()).contains(name, "Office of " + name, "a@office.example");
        assertThat(lead.get("/showing").text()).contains("Shown to everybody", "<iframe");
        assertThat(lead.post("/showing", "act", "hide").status()).isEqualTo(303);
        assertThat(reader.get("/network").text()).doesNotContain(name);
        assertThat(reader.get("/network/" + code + "/contact.json").status()).isEqualTo(404);
    }

    @Test
    void onlyTheCardMayBeFramedAndItHoldsNothingButWhatWasAgreed() {
        show();
        var card = reader.get("/network/" + code + "/contact-card");
        assertThat(card.header("Content-Security-Policy"))
                .contains("frame-ancestors *")
                .doesNotContain("script-src");
        assertThat(card.header("X-Frame-Options")).isEmpty();
        assertThat(card.response().headers().allValues("Set-Cookie")).isEmpty();
        assertThat(card.document().select("script, form, img")).isEmpty();
        assertThat(card.text()).contains(name, "a@office.example").doesNotContain("555");
        assertThat(card.body().length()).isLessThan(3_000);
        var json = reader.get("/network/" + code + "/contact.json");
        assertThat(json.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(json.body()).contains("\"mail\":\"a@office.example\"").doesNotContain("phone");
        for (String other : new String[] {"/", "/network", "/about", "/sign-in", "/news"}) {
            var page = reader.get(other);
            assertThat(page.header("Content-Security-Policy")).as(other).contains("frame-ancestors 'none'");
            assertThat(page.header("X-Frame-Options")).as(other).isEqualTo("DENY");
        }
    }

    @Test
    void toShowNeedsAFreshProofAndWhatIsNoAddressIsRefusedWithWhatWasTyped() {
        var stale = new Browserless()
                .signInAs(
                        SignIns.account(member, Role.FOCAL_POINT), Instant.now().minus(Duration.ofHours(2)));
        stale.get("/showing");
        var refused = stale.post("/showing", "office", "Typed before", "act", "show");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().selectFirst("input[name=office]").attr("value"))
                .isEqualTo("Typed before");
        lead.get("/showing");
        var wrong = lead.post(
                "/showing", "office", "Kept", "site", "javascript:alert(1)", "phone", "call us", "act", "show");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("begins with https://", "a telephone number");
        assertThat(reader.get("/network").text()).doesNotContain(name);
    }

    @Test
    void onlyALeadDecides() {
        assertThat(new Browserless().signInAs(member, Role.TEAM).get("/showing").status())
                .isEqualTo(404);
        assertThat(new Browserless()
                        .signInAs(MemberId.SECRETARIAT, Role.OFFICER)
                        .get("/showing")
                        .status())
                .isEqualTo(404);
        assertThat(reader.get("/showing").location()).startsWith("/sign-in");
    }

    private Browserless.Answer show() {
        lead.get("/showing");
        return lead.post("/showing", "office", "Office of " + name, "mail", "a@office.example", "act", "show");
    }
}
