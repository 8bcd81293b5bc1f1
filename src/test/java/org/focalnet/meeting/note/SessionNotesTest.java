package org.focalnet.meeting.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.Rows;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.meeting.Gatherings;
import org.focalnet.member.FreshMembers;
import org.junit.jupiter.api.Test;

class SessionNotesTest {

    private final MemberId estavia = Program.seat();
    private final Browserless officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
    private final Browserless colleague = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);

    private static String section(String session) {
        return session + "/notes/" + UUID.randomUUID();
    }

    @Test
    void notesAreReadByTheTeamOfTheOrganiserAlone() {
        String meeting = Gatherings.announced(officer, "Noted", List.of(), estavia);
        String session = Gatherings.session(officer, meeting, "Early warning", "09:00", "10:00");
        String note = section(session);
        assertThat(officer.post(note, "kind", "DISCUSSION", "text", "Funds came late", "version", "0")
                        .status())
                .isEqualTo(303);
        assertThat(colleague.get(session + "/notes").text()).contains("Funds came late", "Early warning");
        assertThat(colleague.get(meeting + "/notes").text()).contains("1 section");
        for (String page : List.of(session + "/notes", meeting + "/notes")) {
            assertThat(leila.get(page).status()).as(page).isEqualTo(404);
        }
        assertThat(leila.post(note, "kind", "DISCUSSION", "text", "x", "version", "1")
                        .status())
                .isEqualTo(404);
        assertThat(leila.post(note + "/removal", "version", "1").status()).isEqualTo(404);
        for (String page : List.of("", "/agenda", "/outcomes", "/summary")) {
            assertThat(leila.get(meeting + page).body()).doesNotContain("Funds came late");
        }
    }

    @Test
    void thoseWhoWriteOtherSectionsNeverMeetAndTheSameSectionKeepsBothTexts() {
        String meeting = Gatherings.announced(officer, "At once", List.of(), estavia);
        String session = Gatherings.session(officer, meeting, "Plenary", "09:00", "10:00");
        assertThat(officer.post(section(session), "kind", "DISCUSSION", "text", "One", "version", "0")
                        .status())
                .isEqualTo(303);
        assertThat(colleague
                        .post(section(session), "kind", "OUTCOMES", "text", "Two", "version", "0")
                        .status())
                .isEqualTo(303);
        assertThat(colleague
                        .post(section(session), "kind", "OTHER", "heading", "Third", "text", "Three", "version", "0")
                        .status())
                .isEqualTo(303);
        var twice = colleague.post(section(session), "kind", "DISCUSSION", "text", "Other words", "version", "0");
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.document().select(".mine").text()).contains("Other words");
        assertThat(twice.document().select(".theirs").text()).contains("One");
        var form = twice.document().select("form[data-draft]");
        assertThat(form.select("textarea").text()).isEqualTo("Other words");
        assertThat(colleague
                        .post(
                                form.attr("action"),
                                "kind",
                                "DISCUSSION",
                                "text",
                                "One and other words",
                                "version",
                                form.select("input[name=version]").val())
                        .status())
                .isEqualTo(303);
        assertThat(officer.get(session + "/notes").text()).contains("One and other words", "Two", "Third", "Three");
    }

    @Test
    void whatDoesNotFitIsShownAgain() {
        String meeting = Gatherings.announced(officer, "Refused", List.of(), estavia);
        String session = Gatherings.session(officer, meeting, "Plenary", "09:00", "10:00");
        var empty = officer.post(section(session), "kind", "OTHER", "heading", "", "text", "Kept here", "version", "x");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.document().select("textarea").text()).isEqualTo("Kept here");
        assertThat(officer.post(section(session), "kind", "GOSSIP", "text", "").status())
                .isEqualTo(422);
        assertThat(officer.post(section(session), "kind", "DISCUSSION", "text", "x".repeat(20_001))
                        .status())
                .isEqualTo(422);
        assertThat(officer.get(meeting + "/sessions/" + UUID.randomUUID() + "/notes")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void underTheRuleThereIsNoFieldNoColumnAndNoWayForASpeaker() {
        String meeting = Gatherings.announced(officer, "Chatham", List.of(), estavia);
        String named = Gatherings.session(officer, meeting, "On the record", "09:00", "10:00");
        String unnamed = Gatherings.session(officer, meeting, "Off the record", "10:00", "11:00", "chatham", "true");
        assertThat(officer.get(named + "/notes").document().select("[name=speaker]"))
                .hasSize(1);
        assertThat(officer.get(unnamed + "/notes").document().select("[name=speaker]"))
                .isEmpty();
        String word = FreshMembers.word();
        for (String session : List.of(named, unnamed)) {
            assertThat(officer.post(
                                    section(session),
                                    "kind",
                                    "DISCUSSION",
                                    "text",
                                    "Said",
                                    "speaker",
                                    word + session,
                                    "version",
                                    "0")
                            .status())
                    .isEqualTo(303);
        }
        assertThat(officer.get(named + "/notes").text()).contains(word);
        assertThat(officer.get(unnamed + "/notes").text()).doesNotContain(word);
        assertThat(Rows.holding(word + named)).hasSize(1);
        assertThat(Rows.holding(word + unnamed)).isEmpty();
        UUID note = Rows.id("select id from meeting.note where session_id = ?", Gatherings.id(unnamed));
        assertThatThrownBy(() -> SignIns.execute(
                        "insert into meeting.note_speaker (id, owner_id, audience_id, note_id, speaker)"
                                + " select gen_random_uuid(), owner_id, audience_id, id, 'Somebody' from meeting.note where id = ?",
                        note))
                .hasStackTraceContaining("no speaker is noted in this session");
    }

    @Test
    void aSessionThatComesUnderTheRuleForgetsItsSpeakers() {
        String meeting = Gatherings.announced(officer, "Turned", List.of(), estavia);
        String session = Gatherings.session(officer, meeting, "Plenary", "09:00", "10:00");
        String word = FreshMembers.word();
        officer.post(section(session), "kind", "DISCUSSION", "text", "Said", "speaker", word, "version", "0");
        assertThat(Rows.holding(word)).hasSize(1);
        Gatherings.session(officer, meeting, "x", "12:00", "13:00");
        SignIns.execute("update meeting.session set chatham_house = true where id = ?", Gatherings.id(session));
        assertThat(Rows.holding(word)).isEmpty();
        assertThat(officer.get(session + "/notes").text()).contains("Said");
    }

    @Test
    void aNameInNotesUnderTheRuleIsPointedOutAndNotRefused() {
        String state =
                FreshMembers.organisation("Kastoria" + FreshMembers.word()).name(java.util.Locale.ENGLISH);
        String meeting = Gatherings.announced(officer, "Names", List.of(), estavia);
        String unnamed = Gatherings.session(
                officer, meeting, "Closed", "10:00", "11:00", "chatham", "true", "chair", "Ama Mensah, Director");
        leila.post(
                meeting + "/delegates/" + UUID.randomUUID(),
                "name",
                "Leila Haddad",
                "post",
                "Director",
                "part",
                "MEMBER");
        assertThat(officer.post(
                                section(unnamed),
                                "kind",
                                "DISCUSSION",
                                "version",
                                "0",
                                "text",
                                "Haddad agreed with ama mensah. " + state + " did not.")
                        .status())
                .isEqualTo(303);
        assertThat(officer.get(unnamed + "/notes").text())
                .contains("Somebody may be named here", "Haddad", "Ama Mensah", state);
        String named = Gatherings.session(officer, meeting, "Open", "11:00", "12:00");
        officer.post(section(named), "kind", "DISCUSSION", "version", "0", "text", "Haddad agreed.");
        assertThat(officer.get(named + "/notes").text()).doesNotContain("Somebody may be named here");
    }

    @Test
    void namesAreFoundAsWordsOfTheirOwn() {
        List<String> people = List.of("Leila Haddad", "Li Na", "Deputy minister", "王伟");
        List<String> states = List.of("Chad", "Mali");
        assertThat(NamesInText.found("Chadwick and Malians met the minister", people, states))
                .isEmpty();
        assertThat(NamesInText.found("leila haddad of Mali", people, states)).containsExactly("Leila Haddad", "Mali");
        assertThat(NamesInText.found("今天王伟说", people, states)).containsExactly("王伟");
    }
}
