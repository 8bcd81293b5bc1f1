package org.focalnet.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audit.Acts;
import org.junit.jupiter.api.Test;

/** Whoever changes members, groups and offices is in the record, without a word of content. */
class RecordTest {

    private final UUID account = SignIns.account(MemberId.SECRETARIAT, Role.OFFICER);
    private final Browserless officer = new Browserless().signInAs(account);
    private final String word = FreshMembers.word();
    private final String code = "ORG-" + word.toUpperCase(java.util.Locale.ROOT);

    @Test
    void bringingAMemberInAndChangingItAreRecorded() {
        officer.get("/members/new");
        var answer = officer.post(
                "/members/new", "code", code, "kind", "ORGANISATION", "un_group", "NONE", "name_en", "Secret " + word);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        officer.get("/members/" + code + "/edit");
        officer.post("/members/" + code + "/edit", "un_group", "NONE", "name_en", "Other " + word, "version", "0");
        assertThat(acts()).contains("roll.admitted member", "roll.changed member");
        assertThat(officer.get("/audit").text()).contains("Brought a member in").doesNotContain(word);
    }

    @Test
    void anOfficeAndAGroupAreRecorded() {
        Member estavia = FreshMembers.organisation("Estavia " + word);
        UUID leila = SignIns.account(estavia.id(), Role.FOCAL_POINT);
        var team = new Browserless().signInAs(leila);
        team.get("/office");
        for (String version : List.of("0", "1")) {
            var saved = team.post(
                    "/office",
                    "version",
                    version,
                    "name_en",
                    "Secret office",
                    "languages",
                    "en",
                    "zone",
                    "Europe/Madrid",
                    "opens",
                    "09:00",
                    "closes",
                    "17:00",
                    "weekdays",
                    "MONDAY");
            assertThat(saved.status()).as(saved.text()).isEqualTo(303);
        }
        assertThat(Acts.of(estavia.id(), leila)).contains("office.described office", "office.changed office");
        officer.get("/groups/new");
        var made = officer.post("/groups/new", "code", "g-" + word, "name_en", "Secret group");
        assertThat(made.status()).as(made.text()).isEqualTo(303);
        assertThat(acts()).contains("group.created group");
    }

    private List<String> acts() {
        return Acts.of(MemberId.SECRETARIAT, account);
    }
}
