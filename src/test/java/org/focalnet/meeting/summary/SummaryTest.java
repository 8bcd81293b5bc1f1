package org.focalnet.meeting.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.focalnet.Browserless;
import org.focalnet.Jobs;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.meeting.Gatherings;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private final MemberId estavia = Program.seat();
    private final MemberId norvia = Program.seat();
    private final Browserless officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final Browserless ana = new Browserless().signInAs(norvia, Role.FOCAL_POINT);

    private void note(String session, String kind, String text, String... more) {
        var fields = new java.util.ArrayList<>(List.of("kind", kind, "text", text, "version", "0"));
        fields.addAll(List.of(more));
        assertThat(officer.post(session + "/notes/" + UUID.randomUUID(), fields.toArray(String[]::new))
                        .status())
                .isEqualTo(303);
    }

    /** A meeting that is over, with a summary that was saved. */
    private String saved(String title) {
        String meeting = Gatherings.announced(officer, title, List.of(), estavia, norvia);
        Gatherings.ended(meeting, 1);
        assertThat(officer.post(meeting + "/summary", "text", "What was said", "version", "0")
                        .status())
                .isEqualTo(303);
        return meeting;
    }

    @Test
    void itIsDraftedFromTheNotesWithoutClosedSessionsAndWithoutSpeakersUnderTheRule() {
        String meeting = Gatherings.announced(officer, "Drafted", List.of(), estavia, norvia);
        String open = Gatherings.session(officer, meeting, "Open session", "09:00", "10:00");
        String rule = Gatherings.session(officer, meeting, "Under the rule", "10:00", "11:00", "chatham", "true");
        String closed =
                Gatherings.session(officer, meeting, "Closed session", "11:00", "12:00", "member", estavia.toString());
        note(open, "OUTCOMES", "They agreed on a guide");
        note(open, "DISCUSSION", "Funds came late", "speaker", "Ama Mensah");
        note(rule, "DISCUSSION", "It was too late", "speaker", "Jon Berg");
        note(closed, "DISCUSSION", "For two alone");
        var page = officer.get(meeting + "/summary");
        String draft = page.document().select("textarea[name=text]").text();
        assertThat(draft)
                .containsSubsequence(
                        "Open session",
                        "Discussion",
                        "Ama Mensah: Funds came late",
                        "Outcomes",
                        "They agreed on a guide",
                        "Under the rule",
                        "It was too late")
                .doesNotContain("Jon Berg", "For two alone");
        assertThat(page.text()).contains("Not in the draft", "Closed session");
        assertThat(leila.get(meeting + "/summary").text()).contains("There is no summary yet");
    }

    @Test
    void nobodyElseReadsItBeforeItIsSentRoundAndOnlyItsOrganiserWrites() {
        String meeting = saved("Own");
        assertThat(leila.get(meeting + "/summary").text()).doesNotContain("What was said");
        assertThat(leila.get(meeting + "/summary/file?format=PDF").status()).isEqualTo(404);
        for (String act : List.of("", "/circulation", "/withdrawal")) {
            assertThat(leila.post(meeting + "/summary" + act, "text", "Mine", "days", "5")
                            .status())
                    .as(act)
                    .isEqualTo(404);
        }
        assertThat(officer.post(meeting + "/summary/circulation", "days", "31").status())
                .isEqualTo(422);
        assertThat(officer.post(meeting + "/summary", "text", "", "version", "1")
                        .status())
                .isEqualTo(422);
        var late = officer.post(meeting + "/summary", "text", "Other words", "version", "0");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("What was said", "Other words");
        String ahead = Gatherings.announced(officer, "Ahead", List.of(), estavia);
        officer.post(ahead + "/summary", "text", "Too early", "version", "0");
        var early = officer.post(ahead + "/summary/circulation", "days", "5");
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.text()).contains("not over yet");
    }

    @Test
    void silenceAdoptsItAsARecordAndNothingElse() throws Exception {
        String meeting = saved("Silence");
        assertThat(officer.post(meeting + "/summary/circulation", "days", "5").status())
                .isEqualTo(303);
        assertThat(officer.post(meeting + "/summary/circulation", "days", "5").status())
                .as("twice")
                .isEqualTo(303);
        assertThat(leila.get(meeting + "/summary").text())
                .contains("What was said", "Adopted at the end of", "says nothing of what a member thinks of it");
        var stranger = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        assertThat(stranger.get(meeting + "/summary").status()).isEqualTo(404);
        assertThat(officer.post(meeting + "/summary", "text", "Changed", "version", "2")
                        .status())
                .as("what is sent round stays")
                .isEqualTo(409);
        SignIns.execute(
                "update meeting.summary set deadline = now() - interval '1 minute' where meeting_id = ?",
                Gatherings.id(meeting));
        Jobs.run("meeting-summaries");
        assertThat(leila.get(meeting + "/summary").text()).contains("Adopted by silence");
        assertThat(leila.post(meeting + "/summary/objections", "reason", "Too late")
                        .status())
                .isEqualTo(422);
        try (var pdf = Loader.loadPDF(leila.file(meeting + "/summary/file?format=PDF"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("What was said", "TLP:GREEN", "no position");
        }
        assertThat(new String(ana.file(meeting + "/summary/file?format=DOCX"), StandardCharsets.ISO_8859_1))
                .startsWith("PK");
    }

    @Test
    void anObjectionWithItsReasonStopsIt() {
        String meeting = saved("Objected");
        officer.post(meeting + "/summary/circulation", "days", "5");
        assertThat(leila.post(meeting + "/summary/objections", "reason", "").status())
                .isEqualTo(422);
        var reader = new Browserless().signInAs(norvia, Role.READER);
        assertThat(reader.post(meeting + "/summary/objections", "reason", "I only read")
                        .status())
                .isIn(403, 404);
        assertThat(leila.post(meeting + "/summary/objections", "reason", "The date is wrong")
                        .status())
                .isEqualTo(303);
        assertThat(leila.post(meeting + "/summary/objections", "reason", "The date is wrong")
                        .status())
                .as("the button pressed twice")
                .isEqualTo(303);
        assertThat(leila.post(meeting + "/summary/objections", "reason", "And more")
                        .status())
                .isEqualTo(422);
        assertThat(officer.get(meeting + "/summary").text()).contains("The date is wrong");
        assertThat(ana.get(meeting + "/summary").text())
                .contains("Somebody objected")
                .doesNotContain("The date is wrong");
        SignIns.execute(
                "update meeting.summary set deadline = now() - interval '1 minute' where meeting_id = ?",
                Gatherings.id(meeting));
        Jobs.run("meeting-summaries");
        assertThat(ana.get(meeting + "/summary").text()).doesNotContain("Adopted by silence");
        String version = officer.get(meeting + "/summary")
                .document()
                .select("input[name=version]")
                .first()
                .val();
        assertThat(officer.post(meeting + "/summary", "text", "The right date", "version", version)
                        .status())
                .isEqualTo(303);
        assertThat(ana.get(meeting + "/summary").text()).doesNotContain("The right date");
        assertThat(officer.post(meeting + "/summary/circulation", "days", "1").status())
                .isEqualTo(303);
        assertThat(ana.get(meeting + "/summary").text()).contains("The right date");
        assertThat(officer.post(meeting + "/summary/withdrawal").status()).isEqualTo(303);
        assertThat(ana.get(meeting + "/summary").text()).doesNotContain("The right date");
    }

    @Test
    void whereSomebodySeemsNamedUnderTheRuleItIsSentRoundOnlyAfterAnotherLook() {
        String meeting = Gatherings.announced(officer, "Named", List.of(), estavia, norvia);
        Gatherings.session(
                officer, meeting, "Under the rule", "10:00", "11:00", "chatham", "true", "speakers", "Jon Berg");
        Gatherings.ended(meeting, 1);
        officer.post(meeting + "/summary", "text", "Jon Berg said that funds came late", "version", "0");
        assertThat(officer.get(meeting + "/summary").text()).contains("Somebody may be named here: Jon Berg");
        var refused = officer.post(meeting + "/summary/circulation", "days", "5");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Read the text again");
        assertThat(leila.get(meeting + "/summary").text()).doesNotContain("funds came late");
        assertThat(officer.post(meeting + "/summary/circulation", "days", "5", "read", "on")
                        .status())
                .isEqualTo(303);
    }
}
