package org.focalnet.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.meeting.Convened;
import org.junit.jupiter.api.Test;

class MinutesPageTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final Browserless omar = new Browserless().signInAs(estavia, Role.TEAM);

    @Test
    void whatTwoPeopleTypeAtOnceIsKeptBoth() {
        String minutes = Convened.meeting(leila, "Committee") + "/minutes";
        assertThat(leila.post(minutes + "/draft?version=0", "text", "Leila types")
                        .status())
                .isEqualTo(303);
        assertThat(omar.post(minutes + "/draft?version=0", "text", "Omar types").status())
                .isEqualTo(303);
        assertThat(leila.get(minutes).document().select("textarea").text()).isEqualTo("Leila types");
        assertThat(omar.get(minutes).document().select("textarea").text()).isEqualTo("Omar types");
        assertThat(leila.post(minutes, "text", "Leila types", "version", "0").status())
                .isEqualTo(303);
        var both = omar.post(minutes, "text", "Omar types", "version", "0");
        assertThat(both.status()).isEqualTo(409);
        assertThat(both.document().select(".mine").text()).contains("Omar types");
        assertThat(both.document().select(".theirs").text()).contains("Leila types");
        assertThat(omar.get(minutes).document().select("textarea").text()).isEqualTo("Omar types");
        String version = both.document().select("input[name=version]").val();
        assertThat(omar.post(minutes, "text", "Both types", "version", version).status())
                .isEqualTo(303);
        assertThat(leila.get(minutes).document().select("textarea").text()).isEqualTo("Both types");
    }

    /** Not one after the other: all press at the same instant, again and again. */
    @Test
    void ofThoseWhoSaveInTheSameInstantOneIsFirstAndTheOthersLoseNothing() throws Exception {
        List<Browserless> people = new ArrayList<>(List.of(leila, omar));
        for (int i = 0; i < 4; i++) {
            people.add(new Browserless().signInAs(estavia, Role.TEAM));
        }
        String minutes = Convened.meeting(leila, "Committee") + "/minutes";
        people.forEach(one -> one.get(minutes));
        String version = "0";
        for (int round = 0; round < 4; round++) {
            var start = new CyclicBarrier(people.size());
            List<Future<Integer>> answers = new ArrayList<>();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < people.size(); i++) {
                    Browserless one = people.get(i);
                    String[] fields = {"text", "Person " + i + " in round " + round, "version", version};
                    answers.add(threads.submit(() -> {
                        start.await();
                        one.post(minutes + "/draft", fields);
                        start.await();
                        return one.post(minutes, fields).status();
                    }));
                }
            }
            int saved = -1;
            for (int i = 0; i < people.size(); i++) {
                int status = answers.get(i).get();
                assertThat(status).isIn(303, 409);
                assertThat(status == 303 && saved >= 0).as("one alone is first").isFalse();
                saved = status == 303 ? i : saved;
            }
            for (int i = 0; i < people.size(); i++) {
                assertThat(people.get(i)
                                .get(minutes)
                                .document()
                                .select("textarea")
                                .text())
                        .isEqualTo("Person " + i + " in round " + round);
            }
            version =
                    leila.get(minutes).document().select("input[name=version]").val();
            assertThat(version).isEqualTo(String.valueOf(round + 1));
        }
    }

    @Test
    void silenceAdoptsMinutesOnceAndTheyBecomeFiles() {
        String meeting = Convened.meeting(leila, "Committee");
        leila.post(meeting + "/decisions", "text", "Draft the order", "institution", "Justice", "due", "2030-05-20");
        String guest = circulated(meeting);
        assertThat(new Browserless().get(guest).text())
                .as("whoever adopts by silence sees what was decided, also for others")
                .contains("We agreed on three steps", "Draft the order", "Justice", "20 May 2030");
        UUID id = UUID.fromString(meeting.replace("/meetings/", ""));
        SignIns.execute("update meeting.minutes set deadline = now() - interval '1 minute' where id = ?", id);
        assertThat(new Browserless()
                        .post(guest + "/objection", "reason", "Too late")
                        .status())
                .isEqualTo(422);
        MinutesAdoption adoption = Program.get(MinutesAdoption.class);
        adoption.run(Instant.now());
        assertThat(adoption.run(Instant.now())).isZero();
        assertThat(leila.get(meeting + "/minutes").text()).contains("Adopted by silence");
        assertThat(leila.post(meeting + "/minutes", "text", "Changed", "version", "3")
                        .status())
                .isEqualTo(409);
        assertThat(leila.file(meeting + "/minutes/file?format=PDF")).startsWith("%PDF".getBytes());
        assertThat(leila.file(meeting + "/minutes/file?format=DOCX")).startsWith("PK".getBytes());
    }

    @Test
    void minutesOnPaperSayWhatCalledTheMeetingWhoWasAwayWhatWasOnTheAgendaAndWhatWasObjected() throws Exception {
        String meeting = Convened.meeting(leila, "Committee");
        leila.post(
                meeting + "/items", "title", "Ratification", "presenter", "Justice", "minutes", "20", "position", "1");
        Convened.invite(leila, meeting, "Justice", "Paulo Rein", Convened.address());
        String present =
                leila.get(meeting).document().select("#invitees a.title").attr("href");
        leila.post(meeting + "/attendance", "attended", present.substring(present.lastIndexOf('/') + 1));
        String guest = circulated(meeting);
        new Browserless().post(guest + "/objection", "reason", "Point two is wrong");
        try (var pdf = org.apache.pdfbox.Loader.loadPDF(leila.file(meeting + "/minutes/file?format=PDF"))) {
            assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(pdf))
                    .contains("Decree 12", "1. Ratification (Justice)", "Absent", "Interior: Ana Vidal")
                    .contains("Objection: Interior", "Point two is wrong", "We agreed on three steps");
        }
    }

    @Test
    void whatIsCancelledOrPutOffIsNotAdoptedBySilence() {
        String meeting = Convened.meeting(leila, "Committee");
        String guest = circulated(meeting);
        Convened.await(meeting);
        assertThat(leila.post(meeting + "/cancellation").status()).isEqualTo(303);
        assertThat(new Browserless().get(guest).text())
                .contains("does not take place")
                .doesNotContain("We agreed on three steps", "unless somebody objects");
        assertThat(leila.post(meeting + "/minutes/circulation", "days", "5").text())
                .contains("This meeting is cancelled");
    }

    @Test
    void anObjectionStopsSilenceTellsTheLeadsAndIsReadByTheTeam() {
        String meeting = Convened.meeting(leila, "Committee");
        String guest = circulated(meeting);
        assertThat(new Browserless().post(guest + "/objection", "reason", "").status())
                .isEqualTo(422);
        var reader = new Browserless();
        assertThat(reader.post(guest + "/objection", "reason", "Point two is wrong")
                        .location())
                .isEqualTo(guest);
        assertThat(reader.get(guest).text()).contains("Your objection has arrived");
        assertThat(reader.get(guest).document().select("time").text())
                .as("in the zone of the meeting, Paris, for a guest has none")
                .containsPattern("(GMT\\+[12]|CES?T)$");
        var again = new Browserless();
        assertThat(again.post(guest + "/objection", "reason", "Point two is wrong")
                        .location())
                .as("the button pressed twice")
                .isEqualTo(guest);
        assertThat(leila.get(meeting + "/minutes").text()).containsOnlyOnce("Objection: Interior");
        leila.post(meeting + "/minutes", "text", "Written anew", "version", "3");
        leila.post(meeting + "/decisions", "text", "Decided anew", "institution", "Interior", "due", "");
        assertThat(new Browserless().get(guest).text())
                .as("what was sent stays, with what became of it")
                .contains("We agreed on three steps", "a new version follows", "Point two is wrong")
                .doesNotContain("Written anew", "Decided anew");
        assertThat(leila.get("/").text()).contains("Committee", "Objection to the minutes");
        assertThat(leila.get(meeting + "/minutes").text()).contains("Point two is wrong", "Objection: Interior");
        assertThat(leila.get("/notices").text()).contains("Somebody objected to minutes");
        assertThat(Program.get(MinutesAdoption.class).run(Instant.now().plusSeconds(86_400 * 40)))
                .isGreaterThanOrEqualTo(0);
        assertThat(leila.get(meeting + "/minutes").text()).doesNotContain("Adopted by silence");
    }

    @Test
    void untilTheLastDayEachInviteeObjectsOnceToEachVersion() {
        String meeting = Convened.meeting(leila, "Committee");
        String address = Convened.address();
        Convened.invite(leila, meeting, "Justice", "Paulo Rein", address);
        String ana = circulated(meeting);
        String paulo = Convened.link(Convened.mail(address, 1));
        assertThat(new Browserless().get(paulo).text()).contains("Minutes sent round; objections until the end of");
        new Browserless().post(ana + "/objection", "reason", "Point two is wrong");
        assertThat(new Browserless()
                        .post(ana + "/objection", "reason", "So is point three")
                        .text())
                .contains("You have objected to these minutes already", "So is point three");
        assertThat(new Browserless().get(ana).document().select("form[action$=objection]"))
                .isEmpty();
        assertThat(new Browserless().get(paulo).text())
                .contains("Somebody has objected already")
                .doesNotContain("Point two is wrong");
        assertThat(new Browserless()
                        .post(paulo + "/objection", "reason", "I was there")
                        .location())
                .isEqualTo(paulo);
        assertThat(leila.get(meeting + "/minutes").text())
                .contains("Objection to the minutes", "Point two is wrong", "I was there")
                .doesNotContain("So is point three");
        leila.post(meeting + "/minutes", "text", "Written anew", "version", "3");
        assertThat(leila.post(meeting + "/minutes/circulation", "days", "5").status())
                .isEqualTo(303);
        assertThat(new Browserless()
                        .post(ana + "/objection", "reason", "Still wrong")
                        .location())
                .as("to what was sent anew")
                .isEqualTo(ana);
    }

    @Test
    void silenceLastsSoManyWorkingDaysAfterTheDay() {
        Instant friday = LocalDate.of(2027, 5, 7).atTime(9, 0).toInstant(ZoneOffset.UTC);
        assertThat(Minutes.lastDay(friday, 1, ZoneOffset.UTC)).isEqualTo(LocalDate.of(2027, 5, 10));
        assertThat(Minutes.lastDay(friday, 5, ZoneOffset.UTC)).isEqualTo(LocalDate.of(2027, 5, 14));
        assertThat(Minutes.lastDay(friday, 6, ZoneOffset.UTC)).isEqualTo(LocalDate.of(2027, 5, 17));
    }

    private String circulated(String meeting) {
        String address = Convened.address();
        Convened.invite(leila, meeting, "Interior", "Ana Vidal", address);
        assertThat(leila.post(meeting + "/minutes/circulation", "days", "5").status())
                .isEqualTo(422);
        leila.post(meeting + "/minutes", "text", "We agreed on three steps", "version", "0");
        assertThat(leila.post(meeting + "/minutes/circulation", "days", "5").text())
                .as("of a meeting that is not held yet")
                .contains("The meeting is not over yet");
        Convened.hold(meeting);
        assertThat(leila.post(meeting + "/minutes/circulation", "days", "31").status())
                .isEqualTo(422);
        assertThat(leila.post(meeting + "/minutes/circulation", "days", "5").status())
                .isEqualTo(303);
        assertThat(leila.post(meeting + "/minutes/circulation", "days", "5").location())
                .as("the button pressed twice")
                .isEqualTo(meeting + "/minutes");
        return Convened.link(Convened.mail(address, 1));
    }
}
