package org.focalnet.institution.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.institution.InstitutionKind;
import org.focalnet.institution.Institutions;
import org.focalnet.institution.Samples;
import org.junit.jupiter.api.Test;

class InstitutionPageTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);

    @Test
    void theStarterMapComesInOneActWithItsNestingAndTwiceIsOnce() {
        assertThat(leila.get("/institutions").text()).contains("There is no map yet");
        var page = leila.get("/institutions/starter").document();
        assertThat(page.select("input[name=kind][checked]")).hasSizeGreaterThanOrEqualTo(30);
        String[] fields = fields("POLICE", "INTERIOR", "COURTS");
        fields[fields.length - 1] = "Supreme judicial council";
        assertThat(leila.post("/institutions/starter", fields).status()).isEqualTo(303);
        leila.post("/institutions/starter", fields);
        var list = leila.get("/institutions");
        assertThat(list.text())
                .contains("3 institutions", "Supreme judicial council", "Part of Ministry of the interior");
        assertThat(leila.get("/institutions/starter").document().select("input[value=POLICE]"))
                .isEmpty();
        assertThat(leila.post("/institutions/starter").status()).isEqualTo(303);
    }

    private static String[] fields(String... kinds) {
        var fields = new java.util.ArrayList<String>();
        for (String kind : kinds) {
            fields.addAll(List.of("kind", kind));
        }
        fields.addAll(List.of("name_COURTS", ""));
        return fields.toArray(String[]::new);
    }

    @Test
    void everythingThatIsKnownIsWrittenShownAndFound() {
        String path = Samples.institution(
                leila,
                "Ministry of Order",
                "mandate",
                "Keeps the peace.",
                "pillar_1",
                "Trains police commanders.",
                "theme_0",
                "HATE_SPEECH",
                "theme_words_0",
                "Runs a hotline.",
                "contact_name_0",
                "Ines Halder",
                "contact_function_0",
                "Head of unit",
                "contact_mail_0",
                "ines@order.example",
                "contact_phone_0",
                "+999 12 345",
                "liaison",
                "Unit for prevention",
                "languages",
                "fr",
                "approach",
                "By letter, never in budget season.");
        String text = leila.get(path).text();
        assertThat(text)
                .contains("Ministry of Order", "Keeps the peace.", "Trains police commanders.", "Runs a hotline.")
                .contains(
                        "Ines Halder",
                        "Head of unit",
                        "ines@order.example",
                        "Unit for prevention",
                        "French",
                        "By letter");
        assertThat(leila.get("/institutions?q=hotline").text()).contains("One institution");
        assertThat(leila.get("/institutions?q=PILLAR_1").text()).contains("No institution like this");
        assertThat(leila.get("/institutions?attitude=NONE&area=SECURITY&sort=stage")
                        .text())
                .contains("One institution");
        assertThat(leila.get("/institutions?page=7&sort=x&area=x&stage=x").status())
                .isEqualTo(200);
    }

    @Test
    void badInputIsShownAgainWithWhatWasTyped() {
        var answer = leila.post(
                "/institutions",
                "name",
                "",
                "kind",
                "X",
                "mandate",
                "kept",
                "theme_0",
                "",
                "theme_words_0",
                "",
                "theme_1",
                "MEDIATION",
                "theme_words_1",
                "",
                "contact_name_0",
                "",
                "contact_mail_0",
                "no mail",
                "contact_phone_0",
                "abc",
                "languages",
                "xx");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select("p.error")).hasSizeGreaterThanOrEqualTo(6);
        assertThat(answer.document().select("textarea[name=mandate]").text()).isEqualTo("kept");
        assertThat(answer.document().select("input[name=contact_mail_0]").val()).isEqualTo("no mail");
        assertThat(answer.document()
                        .select("select[name=theme_1] option[selected]")
                        .val())
                .isEqualTo("MEDIATION");
        assertThat(answer.document().select("input[name^=contact_mail_]")).hasSize(1);
        var twice = leila.post(
                "/institutions",
                "name",
                "Ö",
                "kind",
                "OTHER",
                "theme_0",
                "MEDIATION",
                "theme_words_0",
                "a",
                "theme_1",
                "MEDIATION",
                "theme_words_1",
                "b");
        assertThat(twice.text()).contains("This theme stands in another row already");
        assertThat(leila.post("/institutions", "act", "rows", "name", "Half", "theme_words_0", "")
                        .document()
                        .select("select[name^=theme_]"))
                .hasSize(3);
    }

    @Test
    void nothingBecomesPartOfItselfNotEvenWhenTwoMoveAtOnce() throws Exception {
        String one = Samples.institution(leila, "One");
        String two = Samples.institution(leila, "Two", "parent", Samples.id(one));
        var circle = leila.post(one, "version", "1", "name", "One", "kind", "OTHER", "parent", Samples.id(two));
        assertThat(circle.status()).isEqualTo(422);
        assertThat(circle.text()).contains("cannot be part of itself");
        var foreign = Samples.institution(new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT), "Foreign");
        assertThat(leila.post(one, "version", "1", "name", "One", "kind", "OTHER", "parent", Samples.id(foreign))
                        .status())
                .isEqualTo(422);
        InstitutionStore store = Program.get(InstitutionStore.class);
        UUID a = UUID.fromString(Samples.id(Samples.institution(leila, "A")));
        UUID b = UUID.fromString(Samples.id(Samples.institution(leila, "B")));
        try (var nodes = Executors.newFixedThreadPool(2)) {
            nodes.invokeAll(List.of(() -> nest(store, a, b), () -> nest(store, b, a)));
        }
        long nested = Viewers.as(
                Viewer.office(estavia),
                () -> List.of(store.find(a), store.find(b)).stream()
                        .filter(found -> found.profile().parent() != null)
                        .count());
        assertThat(nested).isEqualTo(1);
    }

    private boolean nest(InstitutionStore store, UUID part, UUID whole) {
        try {
            Viewers.run(
                    Viewer.office(estavia),
                    () -> store.change(part, 1, Profile.named(InstitutionKind.OTHER, "Moved", whole, "")));
            return true;
        } catch (org.focalnet.audience.Refused refused) {
            return false;
        }
    }

    @Test
    void whatHasAHistoryIsRetiredAndComesBackAndItsPartsMoveUp() {
        String whole = Samples.institution(leila, "Whole");
        String part = Samples.institution(leila, "Part", "parent", Samples.id(whole));
        Samples.stance(leila, whole, "SCEPTICAL", "BRIEFED", "2026-01-10");
        assertThat(leila.post(whole + "/removal").location()).isEqualTo(whole);
        assertThat(leila.get(whole).text()).contains("Retired on", "Said so at the meeting");
        assertThat(leila.get(part).document().select(".eyebrow").text()).doesNotContain("Whole");
        assertThat(leila.get("/institutions").text()).doesNotContain("Whole");
        assertThat(leila.get("/institutions?view=retired").text()).contains("Whole");
        Institutions names = Program.get(Institutions.class);
        Viewers.run(Viewer.office(estavia), () -> {
            assertThat(names.list()).extracting(Institutions.Named::name).containsExactly("Part");
            assertThat(names.name(UUID.fromString(Samples.id(whole)))).contains("Whole");
        });
        assertThat(leila.post(whole + "/return").status()).isEqualTo(303);
        assertThat(leila.get("/institutions").text()).contains("Whole");
        assertThat(leila.post(part + "/removal").location()).isEqualTo("/institutions");
        assertThat(leila.get(part).status()).isEqualTo(404);
    }

    @Test
    void whatStoodBelowARetiredOneComesBackBelowItUnlessItWasPutElsewhere() {
        String whole = Samples.institution(leila, "Ministry");
        String police = Samples.institution(leila, "Its police", "parent", Samples.id(whole));
        String border = Samples.institution(leila, "Its border agency", "parent", Samples.id(whole));
        String army = Samples.institution(leila, "Army");
        Samples.stance(leila, whole, "SCEPTICAL", "BRIEFED", "2026-01-10");
        assertThat(leila.get(whole).text()).contains("they come back below it");
        leila.post(whole + "/removal");
        assertThat(above(police)).isEmpty();
        String[] moved = {"version", "2", "name", "Its border agency", "kind", "BORDER", "parent", Samples.id(army)};
        assertThat(leila.post(border, moved).status()).isEqualTo(303);
        leila.post(whole + "/return");
        assertThat(above(police)).isEqualTo("Ministry");
        assertThat(above(border)).isEqualTo("Army");
    }

    private String above(String path) {
        return leila.get(path).document().select(".eyebrow bdi").text();
    }

    @Test
    void twoInstitutionsOfOneNameAreToldApart() {
        String first = Samples.institution(leila, "Police of the north");
        String second = Samples.institution(leila, "Police of the south");
        var twin = leila.post("/institutions", "name", "police of the NORTH", "kind", "POLICE", "mandate", "kept");
        assertThat(twin.status()).isEqualTo(422);
        assertThat(twin.text()).contains("of this name is on your map already");
        assertThat(twin.document().select("textarea[name=mandate]").text()).isEqualTo("kept");
        assertThat(leila.post(second, "version", "1", "name", "Police of the north", "kind", "POLICE")
                        .status())
                .isEqualTo(422);
        assertThat(leila.post(first, "version", "1", "name", "POLICE of the north", "kind", "POLICE")
                        .status())
                .isEqualTo(303);
        Samples.stance(leila, second, "SCEPTICAL", "BRIEFED", "2026-01-10");
        leila.post(second + "/removal");
        assertThat(leila.post("/institutions", "name", "Police of the south", "kind", "POLICE")
                        .text())
                .contains("among the retired ones");
    }

    @Test
    void whoWasInvitedIsOfferedAsAContactAndMeetingsAndDecisionsStandOnThePage() {
        String justice = Samples.institution(
                leila, "Justice", "contact_name_0", "Merit Osander", "contact_function_0", "Director");
        String meeting = org.focalnet.meeting.Convened.meeting(leila, "Second committee");
        org.focalnet.meeting.Convened.invite(leila, meeting, "Justice", "Merit Osander", "m.osander@justice.example");
        org.focalnet.meeting.Convened.invite(leila, meeting, "Justice", "Ole Brandt", "o.brandt@justice.example");
        leila.post(meeting + "/decisions", "text", "Send a note", "institution", "Justice", "due", "");
        String record = leila.get(justice).document().select(".tabs a").last().attr("href");
        var page = leila.get(record);
        assertThat(page.text())
                .contains("Persons you have written to", "o.brandt@justice.example", "Second committee", "Send a note");
        assertThat(leila.post(justice + "/contacts", "mail", "M.Osander@justice.example")
                        .status())
                .isEqualTo(303);
        assertThat(leila.post(justice + "/contacts", "mail", "o.brandt@justice.example")
                        .status())
                .isEqualTo(303);
        assertThat(leila.post(justice + "/contacts", "mail", "o.brandt@justice.example")
                        .status())
                .isEqualTo(303);
        assertThat(leila.post(justice + "/contacts", "mail", "stranger@elsewhere.example")
                        .status())
                .isEqualTo(404);
        assertThat(leila.get(record).document().select("#persons form")).isEmpty();
        page = leila.get(justice);
        assertThat(page.document().select(".side a[href^=mailto:]")).hasSize(2);
        assertThat(page.text()).contains("Director").doesNotContain("Second committee");
        assertThat(new Browserless()
                        .signInAs(Program.seat(), Role.FOCAL_POINT)
                        .post(justice + "/contacts", "mail", "o.brandt@justice.example")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aMandateThatIsTooLongIsRefusedAndNotCut() {
        var form = leila.get("/institutions/new").document();
        assertThat(form.select("textarea[maxlength]")).isEmpty(); // or the browser cuts what is pasted without a word
        var answer = leila.post("/institutions", "name", "Long", "kind", "OTHER", "mandate", "x".repeat(200_000));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("at most 4,000 characters; now there are 200,000");
        assertThat(answer.document().select("textarea[name=mandate]").text()).hasSize(200_000);
    }

    @Test
    void whatAColleagueChangedMeanwhileIsShownBesideAndNothingIsLost() {
        String path = Samples.institution(leila, "Before");
        assertThat(leila.post(path, "version", "1", "name", "Theirs", "kind", "INTERIOR")
                        .status())
                .isEqualTo(303);
        var mine = leila.post(path, "version", "1", "name", "Mine", "kind", "INTERIOR");
        assertThat(mine.status()).isEqualTo(409);
        assertThat(mine.text()).contains("Mine", "Theirs", "A colleague saved a change");
        String version = mine.document().select("input[name=version]").val();
        assertThat(leila.post(path, "version", version, "name", "Mine", "kind", "INTERIOR")
                        .status())
                .isEqualTo(303);
        assertThat(leila.get(path).text()).contains("Mine");
    }

    @Test
    void whereOnlyTheWholeIsAnotherBothEditsSayOfWhatItIsAPart() {
        String path = Samples.institution(leila, "Prisons");
        String justice = Samples.institution(leila, "Justice").replaceFirst(".*/", "");
        assertThat(leila.post(path, "version", "1", "name", "Prisons", "kind", "OTHER", "parent", justice)
                        .status())
                .isEqualTo(303);
        var mine = leila.post(path, "version", "1", "name", "Prisons", "kind", "OTHER");
        assertThat(mine.status()).isEqualTo(409);
        assertThat(mine.document().select(".compare .mine").text()).contains("Part of Stands by itself");
        assertThat(mine.document().select(".compare .theirs").text()).contains("Part of Justice");
    }

    @Test
    void aFormSentTwiceIsOneInstitution() {
        String id = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            assertThat(leila.post("/institutions", "id", id, "version", "0", "name", "Once", "kind", "OTHER")
                            .status())
                    .isEqualTo(303);
        }
        assertThat(leila.get("/institutions").text()).contains("One institution");
    }

    @Test
    void theListIsSavedMarkedAndHarmless() throws IOException {
        Samples.institution(leila, "=1+1", "pillar_2", "Sends experts.", "contact_name_0", "Brecht Solander");
        String csv = new String(leila.file("/institutions/list.csv"), StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\uFEFFTLP:AMBER+STRICT")
                .contains("'=1+1", "Sends experts.")
                .doesNotContain("Solander, ");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(leila.file("/institutions/list.xlsx?q=zzz")))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("TLP:AMBER+STRICT");
            assertThat(sheet.getLastRowNum()).isEqualTo(1);
        }
    }

    @Test
    void onlyTheOwnTeamSeesItAndOnlyWritersWrite() {
        String path = Samples.institution(leila, "Ours");
        var reader = new Browserless().signInAs(estavia, Role.READER);
        assertThat(reader.get(path).text()).contains("Ours").doesNotContain("Take it off the map");
        assertThat(reader.get("/").document().select("nav a[href=/institutions]"))
                .hasSize(1);
        assertThat(reader.get("/institutions/new").status()).isEqualTo(404);
        var office = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
        assertThat(office.get(path).status()).isEqualTo(404);
        assertThat(office.get("/").document().select("nav a[href=/institutions]"))
                .isEmpty();
        var contributor = SignIns.account(estavia, Role.CONTRIBUTOR);
        var assigned = new Browserless().signInAs(contributor);
        assertThat(assigned.get(path).status()).isEqualTo(404);
        for (String list : List.of("/institutions", "/meetings", "/policies")) {
            assertThat(assigned.get(list).text())
                    .as(list)
                    .contains("Nothing here is assigned to you")
                    .doesNotContain("There is no map yet", "Convene one");
        }
    }
}
