package org.focalnet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.Role;
import org.focalnet.identity.Onboarding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A person is invited, registers a passkey, signs out, signs in with it and confirms with it. */
class PasskeyJourney {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void aPasskeyOpensTheWayInAndProvesIdentityAnew() {
        SignIns.execute("delete from identity.throttle");
        String mail = Onboarding.mail();
        var ana = chromium.window("ana").withPasskeys();
        ana.open(Onboarding.invitation(Program.seat(), Role.FOCAL_POINT, mail)).accessible();
        ana.fill("name", "Ana Vidal").click("Continue").accessible();
        ana.fill("label", "Laptop").click("Register a passkey");
        ana.page().waitForURL("**/");
        assertThat(ana.page().locator(".who").innerText()).contains("Ana Vidal");
        ana.page().locator("form[action='/sign-out'] button").click();
        ana.open("/team");
        assertThat(ana.page().url()).contains("/sign-in?back=");
        ana.accessible().click("Sign in with a passkey");
        ana.page().waitForURL("**/team");
        ana.accessible().open("/account").accessible();
        assertThat(ana.text()).contains("Laptop", "This device");
        ana.open("/sign-in/confirmation?back=/account").accessible().click("Confirm with a passkey");
        ana.page().waitForURL(Program.url() + "/account");
        ana.open("/account/code").accessible();
    }
}
