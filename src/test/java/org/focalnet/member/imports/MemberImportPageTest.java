package org.focalnet.member.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.focalnet.Browserless;
import org.focalnet.Browserless.Answer;
import org.focalnet.Program;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.member.FreshMembers;
import org.junit.jupiter.api.Test;

class MemberImportPageTest {

    private final Browserless officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);

    @Test
    void showsWhatAListWouldDoThenDoesIt() {
        String code = "ORG-" + FreshMembers.word().toUpperCase(java.util.Locale.ROOT);
        String list = "code,kind,name_en\n" + code + ",organisation,Council " + code + "\nZZZ,state,\n";
        var id = Viewers.as(
                Viewer.office(MemberId.SECRETARIAT),
                () -> Program.get(MemberImportStore.class).keep("list.csv", list.getBytes(StandardCharsets.UTF_8)));
        Answer preview = officer.get("/members/import/" + id);
        assertThat(preview.text()).contains("This list adds one member").contains("Council " + code);
        assertThat(preview.text()).contains("This is not the two-letter code of a state");
        Answer done = officer.post("/members/import/" + id + "/confirmation");
        assertThat(done.location()).isEqualTo("/members");
        assertThat(officer.get("/members?q=" + code).text()).contains("Council " + code);
        assertThat(officer.get("/members/import/" + id).status()).isEqualTo(404);
    }

    @Test
    void theStartPageThenSaysForHowManySomebodyIsToBeNamed() {
        int before = nameless();
        String word = FreshMembers.word().toUpperCase(java.util.Locale.ROOT);
        String list = "code,kind,name_en\nORG-" + word + "A,organisation,One\nORG-" + word + "B,organisation,Two\n";
        var id = Viewers.as(
                Viewer.office(MemberId.SECRETARIAT),
                () -> Program.get(MemberImportStore.class).keep("list.csv", list.getBytes(StandardCharsets.UTF_8)));
        officer.get("/members/import/" + id);
        assertThat(officer.post("/members/import/" + id + "/confirmation").status())
                .isEqualTo(303);
        assertThat(nameless()).isEqualTo(before + 2);
        assertThat(officer.get("/members?filter=no_office&q=" + word).document().select("#members tbody tr"))
                .as("where the card leads")
                .hasSize(2);
    }

    /** The number that the officer's card shows. */
    private int nameless() {
        var card = officer.get("/").document().select("li:has(a[href=/members?filter=no_office])");
        String number =
                card.select("a.title").text().replaceFirst(" members? .*", "").replace(",", "");
        return card.isEmpty() ? 0 : number.equals("One") ? 1 : Integer.parseInt(number);
    }

    @Test
    void offersTheReadyLists() {
        Answer answer = officer.post("/members/import", "ready", "ORGANISATIONS");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(officer.get(answer.location()).text()).contains("ORG-ECOWAS");
        assertThat(officer.post("/members/import", "ready", "EVERYBODY").status())
                .isEqualTo(404);
        assertThat(officer.post("/members/import").status()).isEqualTo(422);
    }

    @Test
    void isThereForTheSecretariatAlone() {
        var ana = new Browserless().signInAs(FreshMembers.organisation("Norvia").id(), Role.FOCAL_POINT);
        assertThat(ana.get("/members/import").status()).isEqualTo(404);
        assertThat(ana.get("/members").status()).isEqualTo(404);
        assertThat(ana.get("/members/new").status()).isEqualTo(404);
    }

    @Test
    void bringsInAnObserverByForm() {
        String code = "ENT-" + FreshMembers.word().toUpperCase(java.util.Locale.ROOT);
        Answer wrong = officer.post("/members/new", "kind", "STATE", "code", code, "un_group", "NONE", "name_en", "X");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.document().selectFirst("#problems").text())
                .as("the summary names the field")
                .contains("“Code”: ");
        Answer answer = officer.post(
                "/members/new", "kind", "PARTNER", "code", code, "un_group", "NONE", "name_en", "Observer " + code);
        assertThat(answer.location()).isEqualTo("/members/" + code);
        assertThat(officer.post("/members/new", "kind", "PARTNER", "code", code, "un_group", "NONE", "name_en", "Again")
                        .text())
                .contains("A member with this code is there already");
    }
}
