package org.focalnet.assessment.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.Statements;
import org.focalnet.assessment.Reflected;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.member.FreshMembers;
import org.focalnet.policyreview.Reviewed;
import org.junit.jupiter.api.Test;

/** Parts of a round for chosen readers: chosen one by one, confirmed by a second person, lost when their time is over. */
class ExtractPageTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final String WORD = FreshMembers.word();
    private static final MemberId NORVIA =
            FreshMembers.organisation("Norvia " + WORD).id();

    private final MemberId estavia = Program.seat();
    private final UUID leilas = SignIns.account(estavia, Role.FOCAL_POINT, "Leila Test");
    private final Browserless leila = new Browserless().signInAs(leilas);
    private final Browserless omar = new Browserless().signInAs(SignIns.account(estavia, Role.TEAM, "Omar Test"));
    private final Browserless reader = new Browserless().signInAs(estavia, Role.READER);
    private final Browserless nora = new Browserless().signInAs(SignIns.account(NORVIA, Role.FOCAL_POINT, "Nora Test"));
    private final Browserless mallory = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);

    @Test
    void whatWasChosenIsReadByThoseWhoWereChosenOnceASecondPersonConfirmedAndUntilItIsTakenBack() throws Exception {
        String round = round(leila);
        assertThat(leila.get(round + "/extracts").text()).contains("This round is open. Close it first");
        assertThat(leila.get(round + "/extracts/new").status()).isEqualTo(303);
        Reflected.close(leila, round);
        var form = leila.get(round + "/extracts/new");
        assertThat(form.document().select("input[type=checkbox][checked]")).isEmpty();
        assertThat(form.document().select("input[name=position]")).hasSize(2);
        String first =
                form.document().select("input[name=position]").eachAttr("value").getFirst();
        String second =
                form.document().select("input[name=position]").eachAttr("value").get(1);
        String section = form.document().select("input[name=narrative]").attr("value");
        String[] fields = Reflected.extract(
                "SHARING", NORVIA, TODAY.plusDays(30), "position", first, "reasons", second, "narrative", section);
        String extract = leila.post(round + "/extracts", fields).location();
        assertThat(leila.post(round + "/extracts", fields).location()).isEqualTo(extract);
        assertThat(nora.get(extract).status()).isEqualTo(404);
        assertThat(leila.get(extract + "/confirmation").text()).contains("A colleague who writes for your office");
        assertThat(leila.post(extract + "/confirmation").status()).isEqualTo(422);
        assertThat(reader.post(extract + "/confirmation").status()).isEqualTo(404);
        assertThat(nora.get(extract).status()).isEqualTo(404);
        var seen = omar.get(extract + "/confirmation");
        assertThat(seen.text()).contains("Norvia " + WORD, "In use", "Written by two.", "Prepared by Leila Test");
        assertThat(omar.post(extract + "/confirmation").status()).isEqualTo(303);
        assertThat(omar.post(extract + "/confirmation").status()).isEqualTo(303);
        var read = nora.get(extract);
        assertThat(read.text())
                .contains(
                        "Disclosed by",
                        "to Norvia " + WORD + " until the end of",
                        "In use",
                        "Written by two.",
                        "The whole.")
                .doesNotContain(
                        "Used since May.",
                        "In place on paper",
                        "The court doubts it.",
                        "Leila Test",
                        "Omar Test",
                        "Yearbook");
        assertThat(shared(nora, extract)).isTrue();
        try (var pdf = Loader.loadPDF(nora.file(extract + "/extract.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Disclosed by", "Norvia " + WORD + " until", "Written by two.")
                    .doesNotContain("Used since May.", "Leila Test");
        }
        assertThat(nora.post(extract + "/remarks", "remark", "Thank you.").status())
                .isEqualTo(422);
        assertThat(Statements.of(nora, extract)).hasSizeLessThanOrEqualTo(6);
        for (String path : new String[] {extract, extract + "/extract.pdf", extract + "/confirmation"}) {
            assertThat(mallory.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(nora.post(extract + "/withdrawal").status()).isEqualTo(404);
        assertThat(nora.get(round).status()).isEqualTo(404);
        assertThat(mallory.get("/assessment/extracts").text()).contains("Nothing is open to you");
        assertThat(leila.get("/audit").text()).contains("Opened an extract of a round to its readers");
        assertThat(leila.post(extract + "/withdrawal").status()).isEqualTo(303);
        assertThat(nora.get(extract).status()).isEqualTo(404);
        assertThat(shared(nora, extract)).isFalse();
        assertThat(omar.post(extract + "/confirmation").status()).isEqualTo(422);
        assertThat(leila.get(extract).text())
                .contains("It was taken back on", "Nobody else reads it now")
                .doesNotContain("Disclosed by", "Norvia " + WORD);
    }

    @Test
    void readersLoseItAtItsHourOnThePageInTheFileAndInTheSearch() {
        String round = round(leila);
        Reflected.close(leila, round);
        String extract = Reflected.prepare(leila, round, "SHARING", NORVIA);
        omar.post(extract + "/confirmation");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> nora.get("/search?q=beginning").document().select("a[href=" + extract + "]"),
                        found -> !found.isEmpty());
        for (String table : new String[] {
            "extract set readable_until = ?::timestamptz where id",
            "extract_item set" + " readable_until = ?::timestamptz where extract_id"
        }) {
            Reviewed.change(
                    estavia,
                    "update assessment." + table + " = ?::uuid",
                    Instant.now().toString(),
                    extract.substring(extract.lastIndexOf('/') + 1));
        }
        assertThat(nora.get(extract).status()).isEqualTo(404);
        assertThat(nora.file(extract + "/extract.pdf")).isEmpty();
        assertThat(shared(nora, extract)).isFalse();
        assertThat(leila.get(extract).text()).contains("Ended", "Only");
    }

    @Test
    void whoWritesAloneConfirmsInASecondActWithAFreshProof() {
        MemberId small = Program.seat();
        UUID one = SignIns.account(small, Role.FOCAL_POINT, "Ada Test");
        Browserless ada = new Browserless().signInAs(one);
        new Browserless().signInAs(small, Role.READER);
        String round = round(ada);
        Reflected.close(ada, round);
        String extract = Reflected.prepare(ada, round, "SHARING", NORVIA);
        assertThat(ada.get(extract + "/confirmation").text()).contains("ten minutes after you prepared it");
        assertThat(ada.post(extract + "/confirmation").status()).isEqualTo(422);
        Reviewed.change(
                small,
                "update assessment.extract set made_at = made_at - interval '10 minutes' where id = ?::uuid",
                extract.substring(extract.lastIndexOf('/') + 1));
        var stale = new Browserless().signInAs(one, Instant.now().minus(Duration.ofMinutes(11)));
        assertThat(stale.post(extract + "/confirmation").location()).doesNotContain("/assessment/extracts/");
        assertThat(nora.get(extract).status()).isEqualTo(404);
        assertThat(ada.post(extract + "/confirmation").status()).isEqualTo(303);
        assertThat(nora.get(extract).status()).isEqualTo(200);
    }

    @Test
    void peersRemarkForTheOwnerAloneAndHaveItForNinetyDaysAtMost() {
        String round = round(leila);
        Reflected.close(leila, round);
        String first = leila.get(round + "/extracts/new")
                .document()
                .select("input[name=position]")
                .attr("value");
        MemberId ostria = Program.seat();
        var olga = new Browserless().signInAs(ostria, Role.FOCAL_POINT);
        assertThat(leila.post(
                                round + "/extracts",
                                Reflected.extract("PEERS", NORVIA, TODAY.plusDays(92), "position", first))
                        .status())
                .isEqualTo(422);
        String extract = leila.post(
                        round + "/extracts",
                        Reflected.extract(
                                "PEERS", NORVIA, TODAY.plusDays(80), "member", ostria.toString(), "position", first))
                .location();
        String id = extract.substring(extract.lastIndexOf('/') + 1);
        String longer =
                "update assessment.extract set readable_until = made_at + interval '93 days' where id = ?::uuid";
        assertThatThrownBy(() -> Reviewed.change(estavia, longer, id))
                .as("the database holds the ninety days too")
                .hasMessageContaining("extract_limit");
        omar.post(extract + "/confirmation");
        assertThat(nora.post(extract + "/remarks", "remark", " ").status()).isEqualTo(422);
        String form = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            assertThat(nora.post(extract + "/remarks", "form", form, "remark", "Look at the courts too.")
                            .status())
                    .isEqualTo(303);
        }
        assertThat(leila.get(extract).document().select("#remarks li")).hasSize(1);
        assertThat(leila.get(extract).text()).contains("Look at the courts too.", "Norvia " + WORD, "Nora Test");
        assertThat(olga.get(extract).text()).doesNotContain("Look at the courts too.", "Nora Test");
        assertThat(olga.get(extract).document().select("form[action$=/remarks]"))
                .hasSize(1);
        assertThat(leila.post(extract + "/remarks", "remark", "Mine").status()).isEqualTo(422);
        assertThat(mallory.post(extract + "/remarks", "remark", "Mine").status())
                .isEqualTo(404);
        String removal = nora.get(extract)
                .document()
                .select("form[action^=/assessment/remarks/]")
                .attr("action");
        assertThat(leila.post(removal).status()).isEqualTo(404);
        assertThat(olga.post(removal).status()).isEqualTo(404);
        assertThat(nora.post(removal).status()).isEqualTo(303);
        assertThat(leila.get(extract).text()).contains("No remarks yet");
    }

    @Test
    void whatDoesNotFitIsSaidBesideItsFieldAndNothingIsPrepared() {
        String round = round(leila);
        Reflected.close(leila, round);
        String first = leila.get(round + "/extracts/new")
                .document()
                .select("input[name=position]")
                .attr("value");
        LocalDate day = TODAY.plusDays(20);
        String other = UUID.randomUUID().toString();
        for (String[] fields : new String[][] {
            {},
            {"purpose", "EVERYBODY", "title", "x".repeat(70_000), "position", "\u0000", "until", "2027-02-30"},
            Reflected.extract("SHARING", NORVIA, day),
            Reflected.extract("SHARING", NORVIA, day, "position", other, "reasons", other, "narrative", other),
            Reflected.extract("SHARING", NORVIA, TODAY.minusDays(2), "position", first),
            Reflected.extract("SHARING", NORVIA, TODAY.plusMonths(13), "position", first),
            Reflected.extract("SHARING", new MemberId(UUID.randomUUID()), day, "position", first),
            {"purpose", "PEERS", "title", "To all", "audience", "NETWORK", "until", day.toString(), "position", first},
            {"purpose", "SHARING", "title", "To all", "audience", "PUBLIC", "until", day.toString(), "position", first}
        }) {
            var answer = leila.post(round + "/extracts", fields);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.document().select(".notice.danger a")).isNotEmpty();
        }
        assertThat(leila.get(round + "/extracts").text()).contains("No extract yet");
        assertThat(leila.get(round + "/extracts/new").text()).contains("Every member and the secretariat will read it");
    }

    private static boolean shared(Browserless who, String extract) {
        return !who.get("/assessment/extracts")
                .document()
                .select("a[href=" + extract + "]")
                .isEmpty();
    }

    /** A round with two positions, one with dissent and evidence, and a text of its section. */
    private static String round(Browserless who) {
        String round = Reflected.round(who, Reflected.CAPACITY, "Review 2026", "mandate");
        String section = Reflected.sections(who, round).getFirst();
        var items = Reflected.items(who, section);
        Reflected.decide(who, items.get(0), "IN_USE", "Used since May.", "dissent", "The court doubts it.");
        Reflected.decide(who, items.get(1), "ON_PAPER", "Written by two.");
        who.post(section + "/narrative", "version", "0", "narrative", "The whole.");
        who.post(items.get(1) + "/evidence", "title", "Yearbook", "source", "LAW", "sure", "LOW");
        return round;
    }
}
