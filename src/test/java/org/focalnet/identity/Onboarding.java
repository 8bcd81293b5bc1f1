package org.focalnet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.factor.Codes;

/** What the tests of this module do again and again: be invited, and take a code app. */
public final class Onboarding {

    private Onboarding() {}

    /** A mail address that nobody has. */
    public static String mail() {
        return "i" + Ids.next().toString().replace("-", "") + "@test.example";
    }

    /** The path of a fresh invitation by a lead of the team. */
    public static String invitation(MemberId member, Role role, String mail) {
        Viewer lead = new Viewer(
                member,
                SignIns.account(member, role.secretariat() ? Role.OFFICER : Role.FOCAL_POINT),
                role.secretariat() ? Role.OFFICER : Role.FOCAL_POINT);
        String link = Viewers.as(lead, () -> Program.get(Invitations.class).invite(member, role, "Ana Vidal", mail))
                .link();
        return link.replaceFirst("^http://[^/]+", "");
    }

    /** Says who one is, as far as the choice of a factor. */
    public static Browserless.Answer introduce(Browserless browser, String invitation) {
        assertThat(browser.get(invitation).status()).isEqualTo(200);
        return browser.post(
                invitation, "name", "Ana Vidal", "title", "Director", "language", "en", "zone", "Africa/Nairobi");
    }

    /** Goes the whole way with a code app; answers its key. */
    public static String enrol(Browserless browser, String invitation) {
        assertThat(introduce(browser, invitation).location()).isEqualTo("/enrolment");
        String key = key(browser.get("/enrolment"));
        assertThat(browser.post("/enrolment/code", "code", Codes.of(key, 0)).status())
                .isEqualTo(303);
        return key;
    }

    public static String key(Browserless.Answer page) {
        return page.document().select("code").text();
    }
}
