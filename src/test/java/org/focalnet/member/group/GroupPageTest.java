package org.focalnet.member.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.focalnet.Browserless;
import org.focalnet.Browserless.Answer;
import org.focalnet.Program;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Member;
import org.junit.jupiter.api.Test;

class GroupPageTest {

    private final Member estavia = FreshMembers.organisation("Estavia");
    private final Member norvia = FreshMembers.organisation("Norvia");
    private final Member velmar = FreshMembers.organisation("Velmar");
    private final Browserless officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);

    @Test
    void readersFollowTheGroupAsItsConvenerChangesIt() {
        Answer made = officer.post(
                "/groups/new",
                "code",
                FreshMembers.word(),
                "name_en",
                "Working group",
                "member",
                norvia.id().toString(),
                "convener",
                estavia.id().toString());
        assertThat(made.status()).as(made.text()).isEqualTo(303);
        var id = java.util.UUID.fromString(made.location().substring("/groups/".length()));
        var choice = AudienceChoice.group(id);
        assertThat(Viewers.as(
                        Program.focalPoint(estavia.id()),
                        () -> Program.get(Audiences.class).preview(choice)))
                .containsOnly(estavia.id(), norvia.id());

        var convener = new Browserless().signInAs(estavia.id(), Role.FOCAL_POINT);
        assertThat(convener.get(made.location() + "/edit").status()).isEqualTo(200);
        Answer changed = convener.post(
                made.location() + "/edit",
                "member",
                velmar.id().toString(),
                "member",
                estavia.id().toString());
        assertThat(changed.status()).isEqualTo(303);
        assertThat(Viewers.as(
                        Program.focalPoint(estavia.id()),
                        () -> Program.get(Audiences.class).preview(choice)))
                .containsOnly(estavia.id(), velmar.id());
        assertThat(convener.get(made.location()).text()).contains("Velmar").contains("Convener");
    }

    @Test
    void nobodyElseChangesIt() {
        Answer made = officer.post(
                "/groups/new",
                "code",
                FreshMembers.word(),
                "name_en",
                "Other group",
                "member",
                norvia.id().toString());
        var ana = new Browserless().signInAs(norvia.id(), Role.FOCAL_POINT);
        assertThat(ana.get(made.location()).text()).contains("Other group");
        assertThat(ana.get(made.location() + "/edit").status()).isEqualTo(404);
        assertThat(ana.post(made.location() + "/edit", "member", velmar.id().toString())
                        .status())
                .isEqualTo(404);
        assertThat(officer.post("/groups/new", "code", "Not a code!", "name_en", "")
                        .status())
                .isEqualTo(422);
    }
}
