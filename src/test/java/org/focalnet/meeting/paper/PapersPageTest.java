package org.focalnet.meeting.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.Statements;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.file.Courier;
import org.focalnet.file.SampleFiles;
import org.focalnet.meeting.Gatherings;
import org.focalnet.notify.Mails;
import org.junit.jupiter.api.Test;

class PapersPageTest {

    private final MemberId estavia = Program.seat();
    private final MemberId norvia = Program.seat();
    private final UUID account = SignIns.account(MemberId.SECRETARIAT, Role.OFFICER);
    private final Browserless officer = new Browserless().signInAs(account);
    private final Courier courier = new Courier(account);
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final Browserless ana = new Browserless().signInAs(norvia, Role.FOCAL_POINT);
    private final Browserless nobody = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);

    private static Map<String, String> fields(String title, String session, String tlp) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", title);
        fields.put("session", session.substring(session.lastIndexOf('/') + 1));
        fields.put("tlp", tlp);
        fields.put("language", "en");
        return fields;
    }

    private String brought(String meeting, String title, String session, String tlp) {
        String path = meeting + "/papers/" + UUID.randomUUID();
        var answer = courier.form(
                path, fields(title, session, tlp), title.replace(' ', '-') + ".pdf", SampleFiles.pdf(title));
        assertThat(answer.statusCode()).as(Courier.text(answer)).isEqualTo(303);
        return path;
    }

    private static String file(Browserless who, String page) {
        return who.get(page).document().select("main ul.list a[href^=/files/]").attr("href");
    }

    @Test
    void aPaperIsReadByWhoeverReadsWhatItBelongsToOnceTheMeetingIsAnnounced() {
        String meeting = Gatherings.prepared(officer, "Papers", estavia, norvia);
        String narrow = Gatherings.session(
                officer, meeting, "For Estavia", "09:00", "10:00", "audience", "NAMED", "member", estavia.toString());
        brought(meeting, "Concept", "", "GREEN");
        brought(meeting, "Draft text", narrow, "AMBER");
        String whole = officer.get(meeting + "/papers")
                .document()
                .select("a[href^=/files/]:contains(Concept)")
                .attr("href");
        assertThat(leila.get(whole).status()).as("not announced").isEqualTo(404);
        assertThat(leila.get(meeting + "/papers").status()).isEqualTo(404);
        assertThat(officer.post(meeting + "/announcement").status()).isEqualTo(303);
        assertThat(ana.get(whole).status()).isEqualTo(200);
        assertThat(ana.file(whole + "/content")).isNotEmpty();
        assertThat(ana.get(meeting + "/papers").text()).contains("Concept").doesNotContain("Draft text");
        assertThat(leila.get(meeting + "/papers").text()).contains("Concept", "Draft text", "TLP:AMBER");
        assertThat(leila.get(narrow).text()).contains("Draft text");
        String inner = file(leila, narrow);
        assertThat(leila.get(inner).status()).isEqualTo(200);
        assertThat(ana.get(inner).status()).as("does not read the session").isEqualTo(404);
        assertThat(ana.get(narrow).status()).isEqualTo(404);
        assertThat(nobody.get(whole).status()).isEqualTo(404);
        assertThat(nobody.get(meeting + "/papers").status()).isEqualTo(404);
        assertThat(leila.get(meeting + "/papers?q=draft")
                        .document()
                        .select("#items")
                        .text())
                .contains("Draft text")
                .doesNotContain("Concept");
        // its session gets other readers
        var form = officer.get(narrow + "/edit").document();
        assertThat(officer.post(
                                narrow,
                                "version",
                                form.select("input[name=version]").val(),
                                "title",
                                "For Norvia",
                                "kind",
                                "PLENARY",
                                "day",
                                form.select("input[name=day]").val(),
                                "from",
                                "09:00",
                                "to",
                                "10:00",
                                "tlp",
                                "AMBER",
                                "audience",
                                "NAMED",
                                "member",
                                norvia.toString())
                        .status())
                .isEqualTo(303);
        assertThat(leila.get(inner).status()).isEqualTo(404);
        assertThat(ana.get(inner).status()).isEqualTo(200);
        assertThat(officer.post(narrow + "/removal").text()).contains("This session has papers");
    }

    @Test
    void severalLanguagesAreOneEntryAndOldVersionsStay() {
        String meeting = Gatherings.announced(officer, "Languages", List.of(), estavia);
        String paper = brought(meeting, "Concept", "", "GREEN");
        assertThat(courier.form(paper + "/files", Map.of("language", "fr"), "note.pdf", SampleFiles.pdf("note"))
                        .statusCode())
                .isEqualTo(303);
        String old = leila.get(meeting + "/papers")
                .document()
                .select("main ul.list a[href^=/files/]")
                .first()
                .attr("href");
        assertThat(courier.form(paper + "/files", Map.of("language", "en"), "second.pdf", SampleFiles.pdf("second"))
                        .statusCode())
                .isEqualTo(303);
        var list = leila.get(meeting + "/papers").document();
        assertThat(list.select("main ul.list > li")).hasSize(1);
        assertThat(list.select("main ul.list a[href^=/files/]")).hasSize(2);
        assertThat(list.text()).contains("English", "French", "Version 2");
        assertThat(leila.get(old).status()).as("an earlier version").isEqualTo(200);
        assertThat(leila.get(paper).status()).isEqualTo(404);
        assertThat(leila.post(paper + "/removal").status()).isEqualTo(404);
        var none = courier.form(paper + "/files", Map.of("language", "xx"));
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(Courier.text(none)).contains("Choose a file");
        assertThat(officer.post(paper + "/removal").status()).isEqualTo(303);
        assertThat(leila.get(old).status()).isEqualTo(404);
    }

    @Test
    void aMarkIsNeverWeakerThanThatOfWhatThePaperBelongsTo() {
        String meeting = Gatherings.prepared(officer, "Marks", estavia);
        String session = Gatherings.session(officer, meeting, "Closed", "09:00", "10:00", "tlp", "RED");
        var refused = courier.form(
                meeting + "/papers/" + UUID.randomUUID(),
                fields("Weak", session, "GREEN"),
                "weak.pdf",
                SampleFiles.pdf("weak"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Courier.text(refused)).contains("Choose at least TLP:RED", "Weak");
        String paper = brought(meeting, "Whole", "", "GREEN");
        assertThat(officer.post(paper, "version", "1", "title", "Whole again", "session", "", "tlp", "AMBER")
                        .status())
                .isEqualTo(303);
        var stale = officer.post(paper, "version", "1", "title", "Old window", "session", "", "tlp", "AMBER");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Whole again", "Old window");
    }

    @Test
    void anObserverGetsPapersOfTheirSessionsThatMayLeaveTheNetwork() {
        String meeting = Gatherings.announced(officer, "Observed papers", List.of(), estavia);
        String open = Gatherings.session(officer, meeting, "Open", "09:00", "10:00", "observers", "true");
        String closed = Gatherings.session(officer, meeting, "Closed", "10:00", "11:00");
        brought(meeting, "For all", open, "GREEN");
        brought(meeting, "Not for observers", open, "AMBER");
        brought(meeting, "Elsewhere", closed, "GREEN");
        String mail = "observer" + UUID.randomUUID().toString().substring(0, 8) + "@ngo.example";
        officer.post(
                meeting + "/observers/" + UUID.randomUUID(),
                "name",
                "Jo Berg",
                "organisation",
                "An NGO",
                "mail",
                mail,
                "language",
                "en",
                "part",
                "OBSERVER",
                "sessions",
                open.substring(open.lastIndexOf('/') + 1));
        officer.post(meeting + "/observers/invitations");
        var letter =
                Mails.wait(Program.context(), 1, one -> one.to().equals(mail)).getFirst();
        var link = Pattern.compile("/network-meetings/guests/[A-Za-z0-9_-]{43}").matcher(letter.text());
        assertThat(link.find()).isTrue();
        var guest = new Browserless();
        var page = guest.get(link.group());
        assertThat(page.text()).contains("For all").doesNotContain("Not for observers", "Elsewhere");
        String paper = page.document().select("a[href*=/papers/]").attr("href");
        assertThat(guest.file(paper)).isNotEmpty();
        String other = file(officer, closed);
        assertThat(guest.file(paper.replaceFirst("[^/]*$", other.substring(other.lastIndexOf('/') + 1))))
                .isEmpty();
    }

    @Test
    void papersTakeFewStatements() {
        String meeting = Gatherings.announced(officer, "Counted papers", List.of(), estavia);
        brought(meeting, "One", "", "GREEN");
        brought(meeting, "Two", "", "GREEN");
        assertThat(Statements.of(leila, meeting + "/papers")).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void thoseWhoComeAndReadAPaperAreToldOfItAndNobodyElse() {
        String meeting = Gatherings.announced(officer, "Told", List.of(), estavia, norvia);
        String narrow = Gatherings.session(
                officer, meeting, "For Estavia", "09:00", "10:00", "audience", "NAMED", "member", estavia.toString());
        for (Browserless who : List.of(leila, ana)) {
            assertThat(who.post(meeting + "/delegates/" + UUID.randomUUID(), "name", "Head", "part", "HEAD")
                            .status())
                    .isEqualTo(303);
        }
        brought(meeting, "Draft text", narrow, "AMBER");
        Awaitility.await().untilAsserted(() -> assertThat(told(leila)).contains("A paper was distributed"));
        assertThat(told(ana)).doesNotContain("A paper was distributed");
        brought(meeting, "Concept", "", "GREEN");
        Awaitility.await().untilAsserted(() -> assertThat(told(ana)).contains("A paper was distributed"));
        assertThat(told(nobody)).doesNotContain("A paper was distributed");
    }

    private static String told(Browserless who) {
        return who.get("/notices").document().select("main ul.list").text();
    }
}
