package org.focalnet.meeting.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.Role;
import org.focalnet.file.Courier;
import org.focalnet.file.SampleFiles;
import org.focalnet.meeting.Convened;
import org.junit.jupiter.api.Test;

class GuestPageTest {

    private final UUID account = SignIns.account(Program.seat(), Role.FOCAL_POINT);
    private final Browserless leila = new Browserless().signInAs(account);
    private final Browserless guest = new Browserless();
    private final String address = Convened.address();

    @Test
    void aGuestAnswersByOneClickWithoutAnAccountAndMayChangeTheirMind() {
        String meeting = Convened.meeting(leila, "Committee on early warning");
        String link = invited(meeting);
        var page = guest.get(link);
        assertThat(page.text()).contains("Committee on early warning", "Deputy minister", "Room 4");
        assertThat(page.header("Referrer-Policy")).isNotEmpty();
        assertThat(leila.get(meeting).text()).contains("No answer yet");
        assertThat(guest.post(link, "answer", "ACCEPTED").location()).isEqualTo(link);
        assertThat(guest.get(link).text()).contains("Your answer has arrived");
        assertThat(leila.get(meeting).text()).contains("Comes", "1 institution comes; the quorum is 2");
        assertThat(guest.post(link, "answer", "DECLINED", "note", "Budget hearing")
                        .status())
                .isEqualTo(303);
        assertThat(leila.get(meeting).text()).contains("Does not come", "Budget hearing");
        assertThat(leila.get("/notices").text()).contains("Somebody does not come to a meeting");
        assertThat(guest.post(link, "answer", "SUBSTITUTE", "substitute", "").status())
                .isEqualTo(422);
        assertThat(guest.post(link, "answer", "SUBSTITUTE", "substitute", "Ole Brandt, director")
                        .status())
                .isEqualTo(303);
        assertThat(leila.get(meeting).text()).contains("Substitute: Ole Brandt, director");
    }

    @Test
    void theLinkOfOneAnswerAnswersNothingUntilItsOneButtonIsPressed() {
        String meeting = Convened.meeting(leila, "Committee");
        String link = invited(meeting);
        String mail = Convened.mail(address, 1).text();
        String token = link.substring(link.lastIndexOf('/') + 1);
        String declines = "/meetings/guests/not-coming/" + token;
        assertThat(mail).contains(declines, "/meetings/guests/coming/" + token);
        var page = guest.get(declines);
        assertThat(leila.get(meeting).text()).contains("No answer yet");
        var form = page.document().select("form[action=" + link + "]");
        assertThat(form.select("button")).hasSize(1);
        assertThat(form.select("button[autofocus]").val()).isEqualTo("DECLINED");
        assertThat(form.select("a").attr("href")).isEqualTo(link);
        assertThat(guest.post(link, "answer", "DECLINED").location()).isEqualTo(link);
        assertThat(leila.get(meeting).text()).contains("Does not come");
        assertThat(guest.get(declines).document().select("form[action=" + link + "] button"))
                .hasSize(4); // it stands already, so that what is left is to change it
        assertThat(guest.get("/meetings/guests/coming/" + "x".repeat(43)).status())
                .isEqualTo(404);
    }

    @Test
    void oneButtonOfAMailKeepsTheNoteAndIsNotOfferedWhereItWouldLoseASubstitute() {
        String meeting = Convened.meeting(leila, "Committee");
        String link = invited(meeting);
        String comes = "/meetings/guests/coming/" + link.substring(link.lastIndexOf('/') + 1);
        guest.post(link, "answer", "TENTATIVE", "note", "A budget hearing may run late");
        guest.post(link, "answer", "ACCEPTED");
        assertThat(leila.get(meeting).text()).contains("Comes", "A budget hearing may run late");
        guest.post(link, "answer", "SUBSTITUTE", "substitute", "Ole Brandt", "note", "");
        var page = guest.get(comes);
        assertThat(page.text()).contains("You said: Sends a substitute", "Substitute: Ole Brandt");
        assertThat(page.document().select("form[action=" + link + "] button")).hasSize(4);
    }

    @Test
    void thePageOfALinkSpeaksAsItsMailDidUnlessTheGuestChoseAnotherLanguage() {
        String meeting = Convened.meeting(leila, "Committee");
        String link = invited(meeting);
        SignIns.execute(
                "update meeting.invitee set language = 'fr' where meeting_id = ?",
                UUID.fromString(meeting.replace("/meetings/", "")));
        assertThat(guest.get(link).text()).contains("Votre réponse");
        guest.get(link + "?lang=es"); // kept on the device, since the form has left a session there
        assertThat(guest.get(link).document().select("html").attr("lang")).isEqualTo("es");
    }

    @Test
    void aGuestSeesThisMeetingAndTheTasksOfTheirInstitutionAndNothingElse() {
        String meeting = Convened.meeting(leila, "Committee");
        String other = Convened.meeting(leila, "A secret meeting");
        leila.post(
                meeting + "/items",
                "title",
                "Hate speech before the vote",
                "presenter",
                "Justice",
                "minutes",
                "20",
                "position",
                "1");
        leila.post(meeting + "/decisions", "text", "Name a liaison", "institution", " interior ", "due", "");
        leila.post(meeting + "/decisions", "text", "Draft the order", "institution", "Justice", "due", "");
        Convened.invite(leila, meeting, "Justice", "Ole Brandt", Convened.address());
        String link = invited(meeting);
        String page = guest.get(link).text();
        assertThat(page).contains("Hate speech before the vote", "10:00");
        assertThat(page).doesNotContain("Draft the order", "A secret meeting", "Ole Brandt");
        sendMinutes(meeting);
        assertThat(tasks(link)).contains("Name a liaison").doesNotContain("Draft the order");
        assertThat(guest.get(meeting).status()).isNotEqualTo(200);
        assertThat(guest.get(other).status()).isNotEqualTo(200);
    }

    @Test
    void whatIsTypedAndNotSentRoundYetIsNoTaskOfAGuestNorAreThoseOfEarlierMeetings() {
        String series = leila.post(
                        "/meetings/series",
                        "title",
                        "Committee",
                        "kind",
                        "INTER_MINISTERIAL",
                        "rhythm",
                        "QUARTERLY",
                        "chair",
                        "",
                        "basis",
                        "",
                        "quorum",
                        "0",
                        "zone",
                        "Europe/Paris")
                .location()
                .replace("/meetings/series/", "");
        String first = ofSeries(series, 40);
        leila.post(first + "/decisions", "text", "Name a liaison", "institution", "Interior", "due", "");
        String second = ofSeries(series, 90);
        leila.post(second + "/decisions", "text", "Print the leaflet", "institution", "Interior", "due", "");
        String link = invited(second);
        assertThat(guest.get(link).text()).doesNotContain("Name a liaison", "Print the leaflet");
        Convened.invite(leila, first, "Interior", "Ana Vidal", Convened.address());
        sendMinutes(first);
        assertThat(tasks(link)).contains("Name a liaison").doesNotContain("Print the leaflet");
        sendMinutes(second);
        assertThat(tasks(link)).contains("Print the leaflet");
        leila.post(second + "/minutes/withdrawal");
        assertThat(guest.get(link).text())
                .contains("taken back and being written anew")
                .doesNotContain("Print the leaflet", "We agreed");
    }

    private String ofSeries(String series, int days) {
        String[] fields = Convened.fields(
                "Committee", java.time.LocalDate.now().plusDays(days).toString(), "Europe/Paris");
        String[] more = java.util.Arrays.copyOf(fields, fields.length + 2);
        more[fields.length] = "series";
        more[fields.length + 1] = series;
        var answer = leila.post("/meetings", more);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.location();
    }

    private void sendMinutes(String meeting) {
        leila.post(meeting + "/minutes", "text", "We agreed on three steps", "version", "0");
        Convened.hold(meeting);
        assertThat(leila.post(meeting + "/minutes/circulation", "days", "5").status())
                .isEqualTo(303);
    }

    private String tasks(String link) {
        return guest.get(link)
                .document()
                .select("section:has(> h2:containsOwn(What your institution was asked to do))")
                .text();
    }

    @Test
    void aGuestOpensThePapersOfTheirMeetingAndOfNoOther() {
        String meeting = Convened.meeting(leila, "Committee");
        String other = Convened.meeting(leila, "Another one");
        paper(meeting);
        String elsewhere = paper(other);
        String link = invited(meeting);
        String path = guest.get(link).document().select("a[href*=papers]").attr("href");
        assertThat(guest.file(path)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(guest.file(path.replaceFirst("[^/]+/[^/]+$", elsewhere))).isEmpty();
        assertThat(guest.file(path.replaceFirst("/[^/]+$", "/" + elsewhere.split("/")[1])))
                .isEmpty();
    }

    /** Puts a point with a paper on an agenda; answers both ids. */
    private String paper(String meeting) {
        UUID file = new Courier(account).upload("objectives.pdf", SampleFiles.pdf("Draft objectives"));
        var answer = leila.post(
                meeting + "/items",
                "title",
                "Objectives",
                "presenter",
                "",
                "minutes",
                "5",
                "position",
                "1",
                "upload",
                file.toString());
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        String item = leila.get(meeting).document().select("#agenda ol a.title").attr("href");
        return item.substring(item.lastIndexOf('/') + 1) + "/" + file;
    }

    @Test
    void thePageSaysWhomToAskAndRepeatsTheAnswerWithTheSubstitute() {
        String meeting = Convened.meeting(leila, "Committee");
        String link = invited(meeting);
        assertThat(guest.get(link).text()).contains("Whom you can ask", "Office of the focal point of");
        guest.post(link, "answer", "SUBSTITUTE", "substitute", "Paulo Rein, director");
        var page = guest.get(link);
        assertThat(page.text()).contains("You said: Sends a substitute", "Substitute: Paulo Rein, director");
        assertThat(page.document().select("button[aria-pressed=true]").eachAttr("value"))
                .containsExactly("SUBSTITUTE");
    }

    @Test
    void whoHasAnsweredWithoutAMailIsNotAskedByOne() {
        String meeting = Convened.meeting(leila, "Committee");
        Convened.invite(leila, meeting, "Interior", "Ana Vidal", address);
        SignIns.execute(
                "update meeting.invitee set answer = 'DECLINED' where meeting_id = ?",
                UUID.fromString(meeting.replace("/meetings/", "")));
        assertThat(leila.get(meeting).text()).contains("Does not come").doesNotContain("Not told yet", "Send 1 mail");
    }

    @Test
    void aLinkEndsWithTheMeetingAndAForgedOneShowsNothing() {
        String meeting = Convened.meeting(leila, "Committee");
        String link = invited(meeting);
        assertThat(guest.get(link).status()).isEqualTo(200);
        SignIns.execute(
                "update meeting.meeting set starts_at = now() - interval '3 days', ends_at = now() - interval '2 days'"
                        + " where id = ?",
                UUID.fromString(meeting.replace("/meetings/", "")));
        assertThat(guest.get(link).status()).isEqualTo(404);
        assertThat(guest.post(link, "answer", "ACCEPTED").status()).isEqualTo(404);
        assertThat(guest.get("/meetings/guests/" + "x".repeat(43)).status()).isEqualTo(404);
        assertThat(guest.get("/meetings/guests/%27").status()).isEqualTo(404);
    }

    private String invited(String meeting) {
        Convened.invite(leila, meeting, "Interior", "Ana Vidal", address);
        leila.post(meeting + "/invitations");
        return Convened.link(Convened.mail(address, 1));
    }
}
