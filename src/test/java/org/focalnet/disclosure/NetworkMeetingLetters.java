package org.focalnet.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.focalnet.disclosure.LetterPeople.CANARY;
import static org.focalnet.disclosure.LetterPeople.CHOSEN;
import static org.focalnet.disclosure.LetterPeople.ESTAVIA;
import static org.focalnet.disclosure.LetterPeople.NORVIA;
import static org.focalnet.disclosure.LetterPeople.PEOPLE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Jobs;
import org.focalnet.SignIns;
import org.focalnet.audience.Role;
import org.focalnet.disclosure.LetterPeople.Someone;
import org.focalnet.file.Courier;
import org.focalnet.file.SampleFiles;
import org.focalnet.identity.Onboarding;
import org.focalnet.meeting.Gatherings;

/** A meeting of two members, done so that it is written of. */
final class NetworkMeetingLetters {

    private NetworkMeetingLetters() {}

    /** Estavia asks Norvia to a meeting with bilateral talks, changes its agenda, and calls it off; and to another that is held. */
    static void meeting(String lead) {
        var host = LetterPeople.lead(lead);
        var guest = new Browserless().signInAs(SignIns.account(NORVIA, Role.TEAM));
        String meeting = Gatherings.announced(host, CHOSEN, fields("approval", "true"), NORVIA);
        Gatherings.session(host, meeting, CANARY, "09:00", "10:00", "observers", "true");
        said(host.post(meeting + "/agenda/versions", "note", CANARY));
        String first = meeting + "/delegates/" + UUID.randomUUID();
        said(guest.post(first, "name", CANARY, "part", "HEAD"));
        said(guest.post(meeting + "/delegates/" + UUID.randomUUID(), "name", CANARY, "part", "MEMBER"));
        said(host.post(meeting + "/delegates/" + UUID.randomUUID(), "name", CANARY, "part", "HEAD"));
        String second = host.get(meeting + "/registrations").document().select("main li:contains(Norvia) form").stream()
                .map(form -> form.attr("action"))
                .filter(action -> !action.endsWith(first.substring(first.lastIndexOf('/'))))
                .findFirst()
                .orElseThrow();
        said(host.post(second, "verdict", "DECLINED"));
        said(host.post(meeting + "/registrations", "verdict", "CONFIRMED"));
        observer(host, meeting);
        bilaterals(host, guest, meeting);
        said(host.post(meeting + "/cancellation"));
        held(host, guest);
    }

    private static List<String> fields(String... more) {
        List<String> fields =
                new ArrayList<>(List.of("tlp", "AMBER", "concept", CANARY, "hosts", CANARY, "place", "Room 4"));
        fields.addAll(List.of(more));
        return fields;
    }

    /** Topics before it; outcomes, a summary and a report afterwards. */
    private static void held(Browserless host, Browserless guest) {
        String meeting = Gatherings.announced(
                host, CHOSEN, fields("topics", Gatherings.FIRST.minusDays(20).toString()), NORVIA);
        String topic = meeting + "/topics/" + UUID.randomUUID();
        said(guest.post(topic, "kind", "TOPIC", "title", CANARY, "text", CANARY));
        said(host.post(topic + "/answers", "version", "1", "verdict", "ACCEPTED", "note", CANARY));
        said(guest.post(meeting + "/delegates/" + UUID.randomUUID(), "name", CANARY, "part", "HEAD"));
        paper(meeting);
        Gatherings.ended(meeting, 16);
        String outcome = meeting + "/outcomes/" + UUID.randomUUID();
        said(host.post(outcome, "kind", "ACTION", "text", CANARY, "member", NORVIA.toString(), "version", "0"));
        said(host.post(meeting + "/outcomes/publication"));
        said(guest.post(outcome + "/answer", "answer", "YES"));
        said(host.post(meeting + "/summary", "text", CANARY, "version", "0"));
        said(host.post(meeting + "/summary/circulation", "days", "5"));
        said(guest.post(meeting + "/summary/objections", "reason", CANARY));
        String version = host.get(meeting + "/summary")
                .document()
                .select("input[name=version]")
                .first()
                .val();
        said(host.post(meeting + "/summary", "text", CANARY + ".", "version", version));
        said(host.post(meeting + "/summary/circulation", "days", "5"));
        SignIns.execute(
                "update meeting.summary set deadline = now() - interval '1 minute' where meeting_id = ?",
                Gatherings.id(meeting));
        Jobs.run("meeting-summaries");
        Jobs.run("meeting-capital-reports");
    }

    private static void paper(String meeting) {
        var answer = new Courier(SignIns.account(ESTAVIA, Role.TEAM))
                .form(
                        meeting + "/papers/" + UUID.randomUUID(),
                        Map.of("title", CANARY, "session", "", "tlp", "AMBER", "language", "en"),
                        "note.pdf",
                        SampleFiles.pdf("note"));
        assertThat(answer.statusCode()).as(Courier.text(answer)).isEqualTo(303);
    }

    private static void observer(Browserless host, String meeting) {
        String address = Onboarding.mail();
        PEOPLE.put(address, new Someone(null, "Ines Calder", ESTAVIA, "fr"));
        said(host.post(
                meeting + "/observers/" + UUID.randomUUID(),
                "name",
                "Ines Calder",
                "organisation",
                CANARY,
                "mail",
                address,
                "language",
                "fr",
                "part",
                "EXPERT"));
        said(host.post(meeting + "/observers/invitations"));
    }

    private static void bilaterals(Browserless host, Browserless guest, String meeting) {
        said(host.post(
                meeting + "/bilaterals/frame",
                "wishes_by",
                Gatherings.FIRST.toString(),
                "minutes",
                "30",
                "from",
                "09:00",
                "to",
                "11:00",
                "tables",
                "2",
                "rooms",
                "1",
                "transit",
                "0",
                "interpreters",
                ""));
        said(guest.post(
                meeting + "/bilaterals/wishes", "other", ESTAVIA.toString(), "priority", "HIGH", "topics", CANARY));
        said(host.post(meeting + "/bilaterals/plan", "act", "plan"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> host.get(meeting + "/bilaterals/plan")
                                .document()
                                .select("button[value=accept]")
                                .size()
                        == 1);
        said(host.post(meeting + "/bilaterals/plan", "act", "accept"));
        String off = host.get(meeting + "/bilaterals")
                .document()
                .select("#schedule form")
                .attr("action");
        said(host.post(off));
    }

    private static void said(Browserless.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }
}
