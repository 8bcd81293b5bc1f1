package org.focalnet.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.junit.jupiter.api.Test;

class ReaderFilterTest {

    private final MemberId member = Program.seat();
    private final UUID account = SignIns.account(member, Role.FOCAL_POINT, "Leila Marsh");
    private final Browserless browser = new Browserless().signInAs(account);

    @Test
    void aSignedInPersonIsKnownOnEveryPage() {
        assertThat(browser.get("/").text()).contains("Leila Marsh", "Focal point");
    }

    @Test
    void aPersonOfEachRoleIsKnown() {
        for (Role role : Role.values()) {
            MemberId team = role.secretariat() ? MemberId.SECRETARIAT : member;
            assertThat(new Browserless()
                            .signInAs(team, role)
                            .get("/")
                            .document()
                            .select(".who"))
                    .as(role.name())
                    .isNotEmpty();
        }
    }

    @Test
    void aClosedAccountOpensNothingFromTheNextRequestOn() {
        assertThat(signedIn()).isTrue();
        SignIns.execute("update identity.account set active = false where id = ?", account);
        assertThat(signedIn()).isFalse();
        SignIns.execute("update identity.account set active = true where id = ?", account);
        assertThat(signedIn()).as("its session is gone too").isFalse();
    }

    @Test
    void anEndedSignInOpensNothing() {
        SignIns.execute("update identity.sign_in set ended = now() where account_id = ?", account);
        assertThat(signedIn()).isFalse();
    }

    @Test
    void aSignInEndsAfterTwelveHoursHoweverBusy() {
        SignIns.execute(
                "update identity.sign_in set started = now() - interval '11 hours 59 minutes' where account_id = ?",
                account);
        assertThat(signedIn()).isTrue();
        SignIns.execute(
                "update identity.sign_in set started = now() - interval '12 hours 1 second' where account_id = ?",
                account);
        assertThat(signedIn()).isFalse();
    }

    @Test
    void aChangedRoleHoldsWithTheNextRequest() {
        SignIns.execute("update identity.account set role = 'READER' where id = ?", account);
        assertThat(browser.get("/").document().select(".who").text()).contains("Reader");
    }

    private boolean signedIn() {
        return !browser.get("/").document().select(".who").isEmpty();
    }
}
