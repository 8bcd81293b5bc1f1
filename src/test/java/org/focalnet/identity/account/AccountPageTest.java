package org.focalnet.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.identity.Onboarding;
import org.focalnet.identity.factor.Codes;
import org.junit.jupiter.api.Test;

class AccountPageTest {

    private final MemberId member = Program.seat();
    private final UUID account = SignIns.account(member, Role.CONTRIBUTOR, "Leila Marsh");
    private final Browserless leila = new Browserless().signInAs(account);

    @Test
    void everyRoleReadsAndSavesItsOwn() {
        for (Role role : Role.values()) {
            var person = new Browserless().signInAs(role.secretariat() ? MemberId.SECRETARIAT : member, role);
            assertThat(person.get("/account").status()).as(role.name()).isEqualTo(200);
            assertThat(save(person, "Ana Vidal", "0").status()).as(role.name()).isEqualTo(303);
            assertThat(person.get("/account")
                            .document()
                            .select("input[name=name]")
                            .val())
                    .isEqualTo("Ana Vidal");
        }
    }

    @Test
    void aStaleFormShowsBothAndLosesNothing() {
        save(leila, "Leila M.", "0");
        var answer = save(leila, "Leila Marsh-Diallo", "0");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.document().select(".compare .mine").text()).contains("Leila Marsh-Diallo");
        assertThat(answer.document().select(".compare .theirs").text()).contains("Leila M.");
        assertThat(save(
                                leila,
                                "Leila Marsh-Diallo",
                                answer.document()
                                        .select("main input[name=version]")
                                        .val())
                        .status())
                .isEqualTo(303);
    }

    @Test
    void theLastFactorStays() {
        UUID passkey = passkey("Laptop");
        assertThat(leila.post("/account/passkeys/" + passkey + "/removal").status())
                .isEqualTo(422);
        assertThat(leila.get("/account").text()).contains("This is your only way to sign in");
        UUID second = passkey("Telephone");
        assertThat(leila.post("/account/passkeys/" + passkey + "/removal").status())
                .isEqualTo(303);
        assertThat(leila.post("/account/passkeys/" + second + "/removal").status())
                .isEqualTo(422);
    }

    @Test
    void aCodeAppIsSetUpAndRemoved() {
        passkey("Laptop");
        String key = Onboarding.key(leila.get("/account/code"));
        assertThat(leila.post("/account/code", "code", "111111").status()).isEqualTo(422);
        assertThat(leila.post("/account/code", "code", Codes.of(key, 0)).status())
                .isEqualTo(303);
        assertThat(leila.get("/account").text()).contains("Remove the code app");
        assertThat(leila.post("/account/code/removal").status()).isEqualTo(303);
        assertThat(leila.get("/account").text()).contains("No code app");
    }

    @Test
    void aPasskeyHasTheNameThatItsOwnerGives() {
        UUID passkey = passkey("Laptop");
        leila.post("/account/passkeys/" + passkey + "/name", "label", "هاتف 😀 <b>");
        assertThat(leila.get("/account").text()).contains("هاتف 😀 <b>");
        assertThat(leila.post("/account/passkeys/" + passkey + "/name", "label", "x".repeat(61))
                        .status())
                .isEqualTo(303);
        assertThat(leila.get("/account").text()).contains("هاتف 😀 <b>");
    }

    @Test
    void nobodyElsesPasskeyOrSignInCanBeTouched() {
        UUID passkey = passkey("Laptop");
        var lead = new Browserless().signInAs(member, Role.FOCAL_POINT);
        assertThat(lead.post("/account/passkeys/" + passkey + "/name", "label", "Mine")
                        .status())
                .isEqualTo(404);
        assertThat(lead.post("/account/passkeys/" + passkey + "/removal").status())
                .isEqualTo(404);
        UUID signIn = Ids.next();
        SignIns.execute(
                "insert into identity.sign_in (id, account_id, started, last_seen, device) values (?, ?, now(), now(), 'X')",
                signIn,
                account);
        lead.post("/account/sign-ins/" + signIn + "/end");
        assertThat(SignIns.execute("update identity.sign_in set device = 'X' where id = ? and ended is null", signIn))
                .isEqualTo(1);
    }

    @Test
    void anotherDeviceIsSignedOutFromHere() {
        var telephone = new Browserless().signInAs(account);
        var page = leila.get("/account").document();
        assertThat(page.select("#sign-ins li")).hasSize(2);
        assertThat(page.select("#sign-ins .state").text()).isEqualTo("This device");
        leila.post(page.select("#sign-ins li form").attr("action"));
        assertThat(telephone.get("/account").status()).isEqualTo(303);
        assertThat(leila.get("/account").status()).isEqualTo(200);
    }

    @Test
    void allOtherDevicesAreSignedOutAtOnce() {
        var telephone = new Browserless().signInAs(account);
        var tablet = new Browserless().signInAs(account);
        leila.post("/account/sign-ins/end");
        assertThat(telephone.get("/account").status()).isEqualTo(303);
        assertThat(tablet.get("/account").status()).isEqualTo(303);
        assertThat(leila.get("/account").status()).isEqualTo(200);
    }

    private Browserless.Answer save(Browserless person, String name, String version) {
        return person.post("/account", "name", name, "title", "", "language", "en", "zone", "UTC", "version", version);
    }

    private UUID passkey(String label) {
        UUID id = Ids.next();
        SignIns.execute(
                "insert into identity.passkey (id, account_id, credential, public_key, signatures, verified, backup_eligible,"
                        + " backed_up, transports, label, created, last_used)"
                        + " values (?, ?, ?, ?, 0, true, false, false, '', ?, now(), now())",
                id,
                account,
                id.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                new byte[] {1},
                label);
        return id;
    }
}
