package org.focalnet.member.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.focalnet.Alone;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.Statements;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.Conversations;
import org.focalnet.institution.Attitude;
import org.focalnet.institution.InstitutionHistory;
import org.focalnet.institution.InstitutionKind;
import org.focalnet.institution.Reason;
import org.focalnet.institution.Stage;
import org.focalnet.meeting.MeetingKind;
import org.focalnet.meeting.Meetings;
import org.focalnet.meeting.NewMeeting;
import org.focalnet.member.FreshMembers;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** The pack holds what every module hands over, as a page and as a file, and no more than its reader reads anyway. */
@Alone
class PackTest {

    private static final String SENTENCE =
            "The ministry keeps the register of local disputes and asks for a clear mandate. ";

    private final Offices office = new Offices();
    private final String word = FreshMembers.word();
    private final Browserless ana = new Browserless().signInAs(office.ana);

    @Test
    void eachSectionIsThereWithLinksToTheThingsThemselves() {
        UUID institution = fill(3, 1);
        MemberId norvia = FreshMembers.organisation("Norvia " + word).id();
        UUID room = Conversations.room(office.member.id(), norvia);
        var all = ana.get("/handover/pack?part=all");
        assertThat(all.text())
                .contains("Ministry 0 " + word, "Sceptical", "Latest brief", "Decree " + word, "Decision 0 " + word)
                .contains("Council " + word, "Study visit", "Norvia " + word, "Ana Vidal", "Leo Brand");
        for (String link : List.of("/institutions/" + institution, "/rooms/" + room, "/team", "/office")) {
            assertThat(all.document().select("main a[href=" + link + "]"))
                    .as(link)
                    .isNotEmpty();
            assertThat(ana.get(link).status()).as(link).isIn(200, 303);
        }
        var contents = ana.get("/handover/pack").document().select("main .steps a[href]");
        assertThat(contents).hasSizeGreaterThanOrEqualTo(8);
        for (var one : contents) {
            assertThat(ana.get(one.attr("href")).status()).as(one.attr("href")).isEqualTo(200);
        }
        assertThat(contents.eachText()).contains("Action plan").doesNotHaveDuplicates();
        assertThat(ana.get("/handover/pack?part=nothing").status()).isEqualTo(404);
    }

    @Test
    void sixtyPagesAreAFileWithinFiveSecondsWhileThePageSaysHowFarItIs() throws Exception {
        fill(80, 9);
        UUID id = Ids.next();
        ana.get("/handover/pack");
        Instant begun = Instant.now();
        var answer = ana.post("/handover/packs", "id", id.toString(), "format", "PDF");
        assertThat(answer.location()).isEqualTo("/handover/packs/" + id);
        var first = ana.get(answer.location());
        if (first.text().contains("Step ")) { // it may be whole already
            assertThat(first.header("Refresh")).isEqualTo("1");
            assertThat(first.document().select("progress[max]")).isNotEmpty();
        }
        Awaitility.await()
                .pollInterval(Duration.ofMillis(100))
                .atMost(Duration.ofSeconds(60))
                .until(() -> ana.get(answer.location()).text().contains("The file is ready"));
        Duration took = Duration.between(begun, Instant.now());
        byte[] content = ana.file(answer.location() + "/file");
        try (var file = Loader.loadPDF(content)) {
            System.out.println("Handover pack: " + file.getNumberOfPages() + " pages in " + took.toMillis() + " ms");
            assertThat(file.getNumberOfPages()).isGreaterThanOrEqualTo(60);
            assertThat(new PDFTextStripper().getText(file))
                    .contains("TLP:AMBER+STRICT", "Ministry 79 " + word, "Decree " + word, "Contents");
        }
        assertThat(took).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void theSameFormTwiceIsOneFileAndAWordProcessorOpensTheOther() {
        UUID id = Ids.next();
        ana.get("/handover/pack");
        for (int i = 0; i < 2; i++) {
            assertThat(ana.post("/handover/packs", "id", id.toString(), "format", "DOCX")
                            .status())
                    .isEqualTo(303);
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> ana.get("/handover/packs/" + id).text().contains("The file is ready"));
        byte[] file = ana.file("/handover/packs/" + id + "/file");
        assertThat(new String(file, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        assertThat(ana.post("/handover/packs", "format", "EXE").status()).isEqualTo(404);
    }

    @Test
    void aFileIsMadeAndFetchedByALeadWhoJustProvedWhoTheyAreAndByNobodyElse() {
        UUID id = Ids.next();
        ana.get("/handover/pack");
        ana.post("/handover/packs", "id", id.toString(), "format", "DOCX");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> ana.get("/handover/packs/" + id).text().contains("The file is ready"));
        String file = "/handover/packs/" + id + "/file";
        var late = new Browserless().signInAs(office.ana, Instant.now().minus(20, ChronoUnit.MINUTES));
        assertThat(late.get(file).location()).startsWith("/sign-in/confirmation");
        for (Browserless other : List.of(
                new Browserless().signInAs(new Offices().ana),
                new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER),
                new Browserless().signInAs(office.member.id(), Role.TEAM))) {
            assertThat(other.get(file).status()).isIn(403, 404);
        }
        var contributor = new Browserless().signInAs(office.member.id(), Role.CONTRIBUTOR);
        assertThat(contributor.get("/handover/pack?part=all").status()).isEqualTo(404);
    }

    @Test
    void aSectionAsksAsOftenHoweverMuchThereIs() {
        fill(5, 1);
        for (String part : List.of(
                "institution",
                "meeting",
                "policyreview",
                "exercise",
                "report",
                "exchange",
                "cooperation",
                "workload")) {
            assertThat(Statements.of(ana, "/handover/pack?part=" + part))
                    .as(part)
                    .hasSizeLessThanOrEqualTo(4);
        }
        int few = Statements.of(ana, "/handover/pack?part=all").size();
        fill(20, 1);
        assertThat(Statements.of(ana, "/handover/pack?part=all")).hasSizeLessThanOrEqualTo(few);
    }

    /** So many institutions with a stance and a brief, a decree, a meeting with decisions; answers the first. */
    private UUID fill(int institutions, int sentences) {
        UUID[] first = new UUID[1];
        Viewers.run(
                office.lead(),
                () -> Program.get(TransactionTemplate.class).executeWithoutResult(status -> {
                    var history = Program.get(InstitutionHistory.class);
                    for (int i = 0; i < institutions; i++) {
                        UUID id = Ids.next();
                        first[0] = first[0] == null ? id : first[0];
                        institution(history, id, i, SENTENCE.repeat(sentences));
                    }
                    LocalDate given = LocalDate.of(2026, 3, 1);
                    history.commitment(Ids.next(), "DECREE", "IN_FORCE", "Decree " + word, "Cabinet", given, SENTENCE);
                    meeting(institutions);
                }));
        return first[0];
    }

    private void institution(InstitutionHistory history, UUID id, int number, String text) {
        history.institution(
                id,
                InstitutionKind.INTERIOR,
                "Ministry " + number + " " + word + " " + id,
                null,
                text,
                Map.of(),
                List.of(),
                text);
        history.stance(
                Ids.next(),
                id,
                Attitude.SCEPTICAL,
                Stage.BRIEFED,
                Reason.OUTSIDE_MANDATE,
                "Said so",
                LocalDate.of(2026, 4, 1),
                "Ana Vidal");
        history.brief(Ids.next(), id, 0, "en", List.of(text, "", text, text, "", ""), "Ana Vidal", Instant.now());
    }

    private void meeting(int decisions) {
        var meetings = Program.get(Meetings.class);
        UUID meeting = Ids.next();
        Instant starts = Instant.now().plus(20, ChronoUnit.DAYS);
        meetings.convene(
                meeting,
                new NewMeeting(
                        null,
                        "Council " + word,
                        MeetingKind.INTER_MINISTERIAL,
                        "Room 3",
                        "",
                        starts,
                        starts.plus(2, ChronoUnit.HOURS),
                        ZoneOffset.UTC,
                        "Minister",
                        "",
                        0));
        for (int i = 0; i < decisions; i++) {
            meetings.decide(
                    meeting,
                    Ids.next(),
                    "Decision " + i + " " + word,
                    "Interior",
                    false,
                    LocalDate.of(2026, 5, 1),
                    "OPEN");
        }
    }
}
