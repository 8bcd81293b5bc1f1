package org.focalnet.cooperation.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Browserless.Answer;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Acts;
import org.focalnet.cooperation.Introduced;
import org.focalnet.cooperation.OfferState;
import org.focalnet.cooperation.Samples;
import org.focalnet.member.Contact;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.LocalName;
import org.focalnet.member.Member;
import org.focalnet.member.OfficeDescription;
import org.focalnet.member.OfficeHours;
import org.focalnet.member.Offices;
import org.focalnet.member.freeze.Frozen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What both sides of a partnership do on its page, and what nobody else does. */
class PartnershipPageTest {

    private final Member estavia = FreshMembers.organisation("Estavia " + FreshMembers.word());
    private final Member norvia = FreshMembers.organisation("Norvia " + FreshMembers.word());
    private final UUID account = SignIns.account(estavia.id(), Role.FOCAL_POINT);
    private final Browserless leila = new Browserless().signInAs(account);
    private final Browserless ana = new Browserless().signInAs(norvia.id(), Role.FOCAL_POINT);
    private final Introduced.Pair pair = pair();
    private final String path = pair.path();

    private Introduced.Pair pair() {
        return Introduced.of(estavia.id(), norvia.id());
    }

    @BeforeEach
    void nobodyIsFrozen() {
        Frozen.liftAll();
    }

    @Test
    void goesFromTheFirstWordToTheClosingStepByStepAndTellsWhoseTurnItIs() {
        assertThat(leila.get(path).text())
                .contains("Introduced", "Both of you: say that you are here", name(norvia) + " helps you");
        say(leila, "ACKNOWLEDGED");
        assertThat(leila.get(path).text()).contains(name(norvia) + " has not said a word yet");
        assertThat(ana.get(path).text()).contains("Your turn: say that you are here");
        say(ana, "ACKNOWLEDGED");
        assertThat(state(ana)).isEqualTo("In discussion");
        milestone(leila, "Agree on the programme", "both", "0");
        assertThat(ana.get(path).text()).contains("Both of you: read the plan of work");
        agree(ana, "1");
        assertThat(leila.get(path).text()).contains("Your turn: read the plan", name(norvia) + " agrees");
        agree(leila, "1");
        assertThat(state(leila)).isEqualTo("Agreed");
        say(ana, "BEGUN");
        assertThat(state(leila)).isEqualTo("In delivery");
        say(ana, "DELIVERED");
        assertThat(leila.get(path).text()).contains("says that it is delivered. Is it?");
        leila.get(path);
        assertThat(leila.post(path + "/steps", "act", "NOT_YET", "words", "The handbook is missing", "step", id())
                        .status())
                .isEqualTo(303);
        assertThat(ana.get(path).text()).contains("said: not yet", "The handbook is missing");
        say(ana, "DELIVERED");
        say(leila, "CONFIRMED");
        assertThat(state(ana)).isEqualTo("Delivered");
        give(leila, "Three visits", "Sixty directors are too many for a room");
        assertThat(ana.get(path).text())
                .as("hidden until both gave theirs")
                .doesNotContain("Three visits", "too many for a room");
        assertThat(rows(norvia, "cooperation.feedback")).isEmpty();
        give(ana, "Their drivers", "Begin with the deputies");
        assertThat(state(leila)).isEqualTo("Feedback by both");
        assertThat(ana.get(path).text()).contains("Three visits", "Their drivers");
        close(leila, "MET");
        assertThat(ana.get(path).text()).contains("Closed", "The need is met");
        String fulfilment =
                leila.get(path).document().select("a[href*=/fulfilment]").attr("href");
        assertThat(leila.get(fulfilment)
                        .document()
                        .select("input[name=helped][checked]")
                        .eachAttr("value"))
                .containsExactly(norvia.id().toString());
        assertThat(leila.get("/cooperation/needs/" + pair.need()).text())
                .as("nothing is closed behind somebody's back")
                .contains("Posted");
        assertThat(Acts.of(estavia.id(), account))
                .contains("partnership.agreed partnership", "partnership.closed partnership");
    }

    @Test
    void aThirdMemberAndTheSecretariatFindNothingAndAReaderReadsOnly() {
        Browserless third = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        Browserless officer = new Browserless().signInAs(org.focalnet.audience.MemberId.SECRETARIAT, Role.OFFICER);
        milestone(leila, "Agree on the programme", "both", "0");
        for (Browserless other : List.of(third, officer)) {
            for (String page :
                    List.of("", "/milestones/new", "/meetings/new", "/feedback", "/follow-up", "/withdrawal")) {
                assertThat(other.get(path + page).status()).as(page).isEqualTo(404);
            }
            other.get("/cooperation/partnerships");
            for (String act : List.of("/steps", "/milestones", "/meetings", "/feedback", "/follow-up", "/withdrawal")) {
                assertThat(other.post(path + act, "act", "ACKNOWLEDGED").status())
                        .as(act)
                        .isEqualTo(404);
            }
        }
        Browserless reader = new Browserless().signInAs(estavia.id(), Role.READER);
        Answer read = reader.get(path);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.text()).contains("Agree on the programme");
        assertThat(read.document().select("main form, main a[href$=/new]")).isEmpty();
        assertThat(reader.post(path + "/steps", "act", "ACKNOWLEDGED", "step", id())
                        .status())
                .isBetween(400, 499);
        Browserless contributor = new Browserless().signInAs(estavia.id(), Role.CONTRIBUTOR);
        assertThat(contributor.get(path).status()).isEqualTo(404);
        assertThat(contributor.get("/cooperation/partnerships").text()).doesNotContain("prison directors");
        assertThat(state(leila)).isEqualTo("Introduced");
    }

    @Test
    void aFrozenSideIsNotFoundAndIsThereAgainWithAllItSaid() {
        say(leila, "ACKNOWLEDGED");
        Frozen.freeze(estavia.id());
        assertThat(ana.get(path).status()).isEqualTo(404);
        assertThat(ana.get("/cooperation/partnerships").document().select("#items .list li"))
                .isEmpty();
        assertThat(ana.post(path + "/steps", "act", "ACKNOWLEDGED", "step", id())
                        .status())
                .isEqualTo(404);
        Frozen.lift(estavia.id());
        assertThat(ana.get(path).text()).contains(name(estavia) + " is here");
    }

    @Test
    void theSameFormTwiceIsOneStepAndAWordToAnOlderPlanIsNone() {
        String step = id();
        leila.get(path);
        for (int i = 0; i < 2; i++) {
            assertThat(leila.post(path + "/steps", "act", "ACKNOWLEDGED", "step", step)
                            .status())
                    .isEqualTo(303);
        }
        assertThat(leila.get(path).document().select(".timeline li")).hasSize(2);
        assertThat(leila.post(path + "/steps", "act", "ACKNOWLEDGED", "step", id())
                        .status())
                .isEqualTo(422);
        milestone(leila, "One", "us", "0");
        milestone(ana, "Two", "us", "1");
        leila.get(path);
        Answer stale = leila.post(path + "/steps", "act", "AGREED", "version", "1", "step", id());
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("The plan was changed meanwhile");
        Answer late = milestone(leila, "Written on what was before", "us", "1");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.document().select("input[name=title]").attr("value")).isEqualTo("Written on what was before");
        assertThat(leila.get(path).text()).contains("Version 2").doesNotContain("Written on what");
    }

    @Test
    void badInputIsAnsweredWithTheFormAndWhatWasTyped() {
        leila.get(path);
        assertThat(leila.post(path + "/steps", "act", "FORGED").status()).isEqualTo(422);
        assertThat(leila.post(path + "/steps", "act", "WITHDRAWN").status()).isEqualTo(422);
        assertThat(leila.post(path + "/steps", "act", "FOLLOWED").status()).isEqualTo(422);
        assertThat(leila.post(path + "/steps", "act", "CONFIRMED").status()).isEqualTo(422);
        assertThat(leila.post(path + "/steps", "act", "CLOSED", "code", "MET").status())
                .isEqualTo(422);
        assertThat(leila.post(path + "/steps", "act", "CHECKED_IN", "words", "x".repeat(2001))
                        .status())
                .isEqualTo(422);
        assertThat(leila.post(path + "/steps", "act", "AGREED", "version", "-1").status())
                .isEqualTo(422);
        Answer milestone = leila.post(
                path + "/milestones", "title", "", "doer", "nobody", "due", "soon", "version", "0", "step", id());
        assertThat(milestone.status()).isEqualTo(422);
        assertThat(milestone.document().select(".error")).hasSize(3);
        assertThat(milestone.document().select("input[name=due]").attr("value")).isEqualTo("soon");
        assertThat(leila.post(path + "/withdrawal", "reason", "FORGED", "why", "Kept")
                        .text())
                .contains("Kept");
        assertThat(leila.post(path + "/feedback", "helpful", "VERY", "again", "YES")
                        .status())
                .as("nothing is delivered yet")
                .isEqualTo(422);
        assertThat(leila.post(path + "/follow-up", "months", "6", "code", "MET").status())
                .isEqualTo(422);
        assertThat(leila.get(path + "/milestones/" + Ids.next()).status()).isEqualTo(404);
        assertThat(leila.post(path + "/milestones/" + Ids.next() + "/mark", "done", "yes")
                        .status())
                .isEqualTo(404);
        assertThat(state(leila)).isEqualTo("Introduced");
        assertThat(leila.get("/cooperation/partnerships?state=FORGED&sort=x&page=99999999")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void thePlanIsChangedMarkedUndoneAndTakenApartByEitherSide() {
        milestone(leila, "Later", "them", "0", LocalDate.now(ZoneOffset.UTC).plusDays(90));
        milestone(ana, "Sooner", "us", "1", LocalDate.now(ZoneOffset.UTC).plusDays(30));
        assertThat(leila.get(path).document().select("#plan tbody th bdi").eachText())
                .as("by date")
                .containsExactly("Sooner", "Later");
        assertThat(leila.get(path)
                        .document()
                        .select("#plan tbody td:nth-child(2)")
                        .eachText())
                .containsOnly(name(norvia));
        agree(ana, "2");
        String item = leila.get(path).document().select("#plan tbody a").first().attr("href");
        assertThat(ana.post(item + "/mark", "done", "yes", "step", id()).status())
                .isEqualTo(303);
        assertThat(leila.get(path).text()).contains("marked as done", name(norvia) + " agrees");
        assertThat(leila.post(item + "/mark", "done", "no", "step", id()).status())
                .isEqualTo(303);
        assertThat(leila.get(path).document().select("#plan .state.on")).isEmpty();
        leila.get(item);
        assertThat(leila.post(
                                item,
                                "title",
                                "Sooner and better",
                                "doer",
                                "both",
                                "due",
                                LocalDate.now(ZoneOffset.UTC).plusDays(120).toString(),
                                "version",
                                "2",
                                "step",
                                id())
                        .status())
                .isEqualTo(303);
        assertThat(leila.get(path).document().select("#plan tbody th bdi").eachText())
                .containsExactly("Later", "Sooner and better");
        assertThat(ana.get(path).text()).contains(name(norvia) + " has not agreed to it yet");
        ana.get(item);
        assertThat(ana.post(item + "/removal", "version", "3", "step", id()).status())
                .isEqualTo(303);
        assertThat(ana.post(item + "/removal", "version", "3", "step", id()).status())
                .as("a second click")
                .isEqualTo(303);
        assertThat(leila.get(path).document().select("#plan tbody tr")).hasSize(1);
    }

    @Test
    void whoWithdrawsBeforeAnAgreementFreesBothForOthersAndThePairIsNotProposedAgain() {
        String tongue = Samples.tongue();
        Member ostia = FreshMembers.organisation("Ostia " + FreshMembers.word());
        UUID need = Introduced.need(estavia.id(), tongue, false, 1);
        UUID offer = Samples.offer(norvia.id(), Samples.terms(tongue, false), AudienceChoice.OWN, OfferState.POSTED);
        Introduced.agree(estavia.id(), norvia.id());
        String here = "/cooperation/partnerships/" + Introduced.newest(estavia.id());
        assertThat(used(need, offer)).isEqualTo("1 1");
        leila.get(here + "/withdrawal");
        String step = id();
        for (int i = 0; i < 2; i++) {
            assertThat(leila.post(here + "/withdrawal", "reason", "DOES_NOT_FIT", "why", "The minister", "step", step)
                            .status())
                    .isEqualTo(303);
        }
        assertThat(used(need, offer)).isEqualTo("0 0");
        assertThat(ana.get(here).text()).contains("Withdrawn", "do not fit").doesNotContain("The minister");
        assertThat(leila.get(here).text()).contains("The minister");
        assertThat(rows(norvia, "cooperation.withdrawal")).isEmpty();
        Samples.offer(ostia.id(), Samples.terms(tongue, false), AudienceChoice.OWN, OfferState.POSTED);
        Introduced.agree(estavia.id(), norvia.id(), ostia.id());
        assertThat(used(need, offer)).as("another partner, not this one again").isEqualTo("1 0");
        assertThat(leila.get("/cooperation/partnerships").text()).contains(name(ostia));
    }

    @Test
    void whoWithdrawsAfterAnAgreementFreesNothingAndNobodyFreesWhatIsNotTheirs() {
        milestone(leila, "Agree on the programme", "both", "0");
        agree(leila, "1");
        agree(ana, "1");
        ana.get(path);
        assertThat(ana.get(path + "/withdrawal").text()).contains("the place in the offer stays used");
        assertThat(ana.post(path + "/withdrawal", "reason", "NO_CAPACITY", "step", id())
                        .status())
                .isEqualTo(303);
        assertThat(used(pair.need(), pair.offer())).isEqualTo("1 1");
        Introduced.Pair other = pair();
        for (Member member : List.of(estavia, FreshMembers.organisation("Ostia " + FreshMembers.word()))) {
            boolean freed = Viewers.as(
                    Program.focalPoint(member.id()),
                    () -> Program.get(TransactionTemplate.class)
                            .execute(status -> Program.get(JdbcClient.class)
                                    .sql("select cooperation.release(:id)")
                                    .param("id", other.id())
                                    .query(Boolean.class)
                                    .single()));
            assertThat(freed).as("without a withdrawal of its own").isFalse();
        }
        assertThat(used(other.need(), other.offer())).isEqualTo("1 1");
    }

    @Test
    void feedbackIsGivenOnceAndWhoClosesReadsTheOthersOnlyAfterGivingTheirOwn() {
        deliver();
        String step = id();
        give(ana, "Their drivers", "Begin with the deputies", step);
        assertThat(give(ana, "Again", "Again", step).status())
                .as("a second click")
                .isEqualTo(303);
        assertThat(give(ana, "Again", "Again", id()).status()).isEqualTo(422);
        assertThat(leila.get(path).text()).contains("Given. You read it when").doesNotContain("Their drivers");
        assertThat(leila.get(path).document().select("input[name=act][value=CLOSED], button[value=CLOSED]"))
                .isEmpty();
        assertThat(leila.post(path + "/steps", "act", "CLOSED", "code", "PARTLY", "step", id())
                        .status())
                .isEqualTo(422);
        assertThat(leila.get(path).text()).doesNotContain("Their drivers");
        give(leila, "Late but here", "");
        assertThat(leila.get(path).text()).contains("Their drivers");
        close(leila, "PARTLY");
        assertThat(leila.get(path).text()).contains("The need is partly met");
        assertThat(leila.get(path).document().select("a[href*=/fulfilment]"))
                .as("offered where it is met")
                .isEmpty();
        assertThat(ana.get(path).text()).contains("Late but here");
    }

    @Test
    void aMeetingIsSetOnItsClockAndCancelledByWhoeverSetIt() {
        leila.get(path + "/meetings/new");
        Answer wrong = leila.post(
                path + "/meetings", "title", "", "day", "2027-05-99", "from", "25", "to", "", "zone", "Mars/Base");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.document().select(".error")).hasSizeGreaterThanOrEqualTo(5);
        assertThat(meeting("javascript:alert(1)", "").status()).isEqualTo(422);
        assertThat(meeting("", "").status()).as("neither place nor link").isEqualTo(422);
        assertThat(meeting("https://meet.example/1", "").status()).isEqualTo(303);
        assertThat(ana.get(path).text()).contains("First call", "set a meeting");
        String file = ana.get(path).document().select("a[href$=meeting.ics]").attr("href");
        byte[] calendar = ana.file(file);
        var event = biweekly.Biweekly.parse(new String(calendar, java.nio.charset.StandardCharsets.UTF_8))
                .first();
        assertThat(event.getEvents()).hasSize(1);
        assertThat(event.getEvents().getFirst().getSummary().getValue()).isEqualTo("First call");
        assertThat(event.getEvents().getFirst().getDateStart().getValue().toInstant())
                .isEqualTo(LocalDate.now(ZoneOffset.UTC)
                        .plusDays(20)
                        .atTime(10, 0)
                        .atZone(java.time.ZoneId.of("Europe/Paris"))
                        .toInstant());
        assertThat(event.getTimezoneInfo().getTimezones()).isNotEmpty();
        String cancel =
                leila.get(path).document().select("form[action$=/cancellation]").attr("action");
        assertThat(ana.get(path).document().select("form[action$=/cancellation]"))
                .isEmpty();
        assertThat(ana.post(cancel).status()).isEqualTo(422);
        for (int i = 0; i < 2; i++) {
            assertThat(leila.post(cancel, "step", id()).status()).isEqualTo(303);
        }
        assertThat(ana.get(path).document().select("#meetings li")).isEmpty();
    }

    @Test
    void theListIsNarrowedSortedAndShowsOthersOfTheSameNeedToTheirOwnerAlone() {
        Member ostia = FreshMembers.organisation("Ostia " + FreshMembers.word());
        String tongue = Samples.tongue();
        Introduced.need(estavia.id(), tongue, false, 2);
        for (Member helper : List.of(norvia, ostia)) {
            Samples.offer(helper.id(), Samples.terms(tongue, false), AudienceChoice.OWN, OfferState.POSTED);
        }
        Introduced.agree(estavia.id(), norvia.id(), ostia.id());
        say(leila, "ACKNOWLEDGED");
        assertThat(items("?state=INTRODUCED")).isEqualTo(3);
        assertThat(items("?turn=ours")).isEqualTo(2);
        assertThat(items("?state=CLOSED")).isZero();
        assertThat(items("?sort=state")).isEqualTo(3);
        assertThat(leila.get("/cooperation/introductions").location()).endsWith("/cooperation/partnerships");
        UUID second = Introduced.all(estavia.id()).stream()
                .filter(id -> !id.equals(pair.id()))
                .filter(id -> ana.get("/cooperation/partnerships/" + id).status() == 200)
                .findFirst()
                .orElseThrow();
        assertThat(leila.get("/cooperation/partnerships/" + second).text())
                .contains("Your other partnerships for this need", name(ostia));
        assertThat(ana.get("/cooperation/partnerships/" + second).text()).doesNotContain(name(ostia), "Your other");
        Browserless nobody = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        assertThat(nobody.get("/cooperation/partnerships").text()).contains("No partnerships yet", "Post a need");
    }

    @Test
    void aNeedOfACrisisSaysSoAndExpiresAfterThirtyDays() {
        Introduced.Pair crisis = Introduced.of(estavia.id(), norvia.id(), true);
        assertThat(ana.get(crisis.path()).text()).contains("Crisis: short clock", "within one working day");
        assertThat(ana.get(path).text()).doesNotContain("Crisis:");
        assertThat(value("select (expires_on - current_date)::text from cooperation.need where id = ?", crisis.need()))
                .isIn("29", "30", "31");
        assertThat(leila.get("/cooperation/needs/new").text()).contains("Crisis-specific: short clock");
        String edit = "/cooperation/needs/" + crisis.need() + "/edit";
        assertThat(leila.get(edit).document().select("input[name=crisis][checked]"))
                .hasSize(1);
    }

    @Test
    void aLessonBeginsWithWhatBothWouldTellOthersAndIsReadyWhenBothAgreeToOneVersion() {
        assertThat(leila.post(path + "/lesson/draft").status()).as("too early").isEqualTo(422);
        deliver();
        give(leila, "Private of ours", "Begin with the deputies");
        give(ana, "Private of theirs", "Bring an interpreter");
        for (int i = 0; i < 2; i++) {
            assertThat(leila.post(path + "/lesson/draft").status()).isEqualTo(303);
        }
        assertThat(leila.get(path + "/lesson")
                        .document()
                        .select("textarea[name=advice]")
                        .text())
                .contains("Begin with the deputies", "Bring an interpreter");
        assertThat(leila.get(path + "/lesson").text()).doesNotContain("Private of", "Secret");
        assertThat(leila.post(path + "/lesson", "heading", "", "context", "Kept", "version", "1")
                        .text())
                .contains("Kept");
        assertThat(lesson(leila, "1").status()).isEqualTo(303);
        assertThat(lesson(leila, "1").status()).as("an older version").isEqualTo(409);
        assertThat(lesson(ana, "2").status()).as("the other side writes it").isEqualTo(404);
        assertThat(word(ana, "2", "yes")).isEqualTo(303);
        assertThat(word(leila, "1", "yes")).isEqualTo(409);
        assertThat(word(leila, "2", "forged")).isEqualTo(422);
        assertThat(ready()).isEmpty();
        assertThat(word(leila, "2", "yes")).isEqualTo(303);
        assertThat(ready())
                .singleElement()
                .satisfies(one -> assertThat(one.title()).isEqualTo("Two visits"));
        assertThat(ana.get(path + "/lesson").text()).contains("Both agreed: it may be shared");
        assertThat(lesson(leila, "2").status()).isEqualTo(303);
        assertThat(ready()).as("a change asks anew").isEmpty();
        assertThat(word(ana, "3", "no")).isEqualTo(303);
        assertThat(leila.get(path + "/lesson").text()).contains("does not agree");
        Browserless third = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        assertThat(third.get(path + "/lesson").status()).isEqualTo(404);
    }

    private List<org.focalnet.cooperation.SharedLessons.Draft> ready() {
        return Viewers.as(
                Program.focalPoint(norvia.id()),
                () -> Program.get(org.focalnet.cooperation.SharedLessons.class).ready());
    }

    private Answer lesson(Browserless side, String version) {
        side.get(path + "/lesson");
        return side.post(path + "/lesson", "heading", "Two visits", "context", "A prison", "version", version);
    }

    private int word(Browserless side, String version, String word) {
        side.get(path + "/lesson");
        return side.post(path + "/lesson/consent", "version", version, "word", word)
                .status();
    }

    @Test
    void whatIsPromisedIsHandedOverWithItsStateAndTakesNoHoursOnceItIsDelivered() {
        milestone(leila, "Agree on the programme", "both", "0");
        assertThat(leila.get("/handover/pack?part=cooperation").text())
                .contains(name(norvia) + " helps", "Introduced · Training course");
        assertThat(leila.get("/handover/pack?part=cooperation").document().select("a[href=" + path + "]"))
                .isNotEmpty();
        committed("OPEN");
        agree(leila, "1");
        agree(ana, "1");
        say(ana, "BEGUN");
        say(ana, "DELIVERED");
        say(leila, "CONFIRMED");
        committed("DONE");
        assertThat(leila.get("/handover/pack?part=cooperation").text()).contains("Delivered · Training course");
    }

    /** The office of Norvia, with a way to reach it for the network and one for its own team. */
    private void describeOffice() {
        Viewers.run(
                Program.focalPoint(norvia.id()),
                () -> Program.get(Offices.class)
                        .describe(new OfficeDescription(
                                LocalName.english("Office of the focal point"),
                                "Ministry of Justice",
                                "",
                                List.of(),
                                Set.of(),
                                new OfficeHours(ZoneOffset.UTC, LocalTime.of(9, 0), LocalTime.of(17, 0), Set.of()),
                                List.of(
                                        new Contact(
                                                Contact.Way.MAIL, "", "office@norvia.example", AudienceKind.NETWORK),
                                        new Contact(
                                                Contact.Way.MAIL, "", "minister@norvia.example", AudienceKind.OWN)))));
    }

    /** What takes hours of either office, as its workload has it. */
    private void committed(String state) {
        for (Member side : List.of(estavia, norvia)) {
            Awaitility.await()
                    .untilAsserted(() -> assertThat(rows(side, "workload.commitment"))
                            .filteredOn(row -> row.contains(pair.id().toString()))
                            .singleElement()
                            .asString()
                            .contains(state));
        }
    }

    @Test
    void theLetterHasWhatBothAgreedInItsLanguageAndNothingThatIsOneSidesOwn() throws Exception {
        leila.get(path + "/letters");
        assertThat(leila.get(path + "/letters/letter.docx").status())
                .as("without a plan there is nothing to say")
                .isEqualTo(422);
        milestone(leila, "A handbook of {0} pages", "them", "0");
        describeOffice();
        for (String language : List.of("en", "fr", "es", "ar", "xx")) {
            byte[] file = ana.file(path + "/letters/letter.docx?clause=yes&language=" + language);
            try (var letter = new org.apache.poi.xwpf.usermodel.XWPFDocument(new java.io.ByteArrayInputStream(file))) {
                String text = new org.apache.poi.xwpf.extractor.XWPFWordExtractor(letter).getText();
                assertThat(text)
                        .contains(
                                name(estavia),
                                name(norvia),
                                "A handbook of {0} pages",
                                "TLP:AMBER",
                                "Secret outcome",
                                "office@norvia.example")
                        .doesNotContain("Secret trial", "Secret conditions", "minister@norvia.example");
                assertThat(text)
                        .contains(
                                switch (language) {
                                    case "fr" -> "ni obligation juridique";
                                    case "es" -> "No crea para ninguna de las partes obligaciones";
                                    default -> "creates no legal obligations";
                                });
            }
        }
        byte[] plain = leila.file(path + "/letters/letter.docx?language=en");
        try (var letter = new org.apache.poi.xwpf.usermodel.XWPFDocument(new java.io.ByteArrayInputStream(plain))) {
            assertThat(new org.apache.poi.xwpf.extractor.XWPFWordExtractor(letter).getText())
                    .doesNotContain("creates no legal obligations");
        }
        assertThat(new String(
                        leila.file(path + "/letters/letter.pdf"), 0, 5, java.nio.charset.StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        assertThat(leila.speaking("ar").get(path + "/letters").text()).contains("بالإنجليزية");
        leila.speaking("en");
        Browserless third = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        assertThat(third.get(path + "/letters/letter.docx").status()).isEqualTo(404);
    }

    private Answer meeting(String link, String place) {
        leila.get(path + "/meetings/new");
        return leila.post(
                path + "/meetings",
                "title",
                "First call",
                "day",
                LocalDate.now(ZoneOffset.UTC).plusDays(20).toString(),
                "from",
                "10:00",
                "to",
                "11:00",
                "zone",
                "Europe/Paris",
                "place",
                place,
                "link",
                link,
                "step",
                id());
    }

    private int items(String query) {
        return leila.get("/cooperation/partnerships" + query)
                .document()
                .select("#items .list > li")
                .size();
    }

    private void deliver() {
        milestone(leila, "Agree on the programme", "both", "0");
        agree(leila, "1");
        agree(ana, "1");
        say(ana, "BEGUN");
        say(ana, "DELIVERED");
        say(leila, "CONFIRMED");
    }

    private void say(Browserless side, String act) {
        side.get(path);
        assertThat(side.post(path + "/steps", "act", act, "step", id()).status())
                .as(act)
                .isEqualTo(303);
    }

    private void agree(Browserless side, String version) {
        side.get(path);
        assertThat(side.post(path + "/steps", "act", "AGREED", "version", version, "step", id())
                        .status())
                .isEqualTo(303);
    }

    private void close(Browserless side, String code) {
        side.get(path);
        assertThat(side.post(path + "/steps", "act", "CLOSED", "code", code, "step", id())
                        .status())
                .isEqualTo(303);
    }

    private Answer give(Browserless side, String worked, String tell) {
        Answer answer = give(side, worked, tell, id());
        assertThat(answer.status()).isEqualTo(303);
        return answer;
    }

    private Answer give(Browserless side, String worked, String tell, String step) {
        side.get(path);
        return side.post(
                path + "/feedback",
                "helpful",
                "VERY",
                "again",
                "YES",
                "worked",
                worked,
                "failed",
                "",
                "tell",
                tell,
                "language",
                "en",
                "step",
                step);
    }

    private Answer milestone(Browserless side, String title, String doer, String version) {
        return milestone(
                side, title, doer, version, LocalDate.now(ZoneOffset.UTC).plusDays(40));
    }

    private Answer milestone(Browserless side, String title, String doer, String version, LocalDate due) {
        side.get(path + "/milestones/new");
        return side.post(
                path + "/milestones",
                "title",
                title,
                "doer",
                doer,
                "due",
                due.toString(),
                "version",
                version,
                "step",
                id());
    }

    private String state(Browserless side) {
        return side.get(path).document().select("main .state").first().text();
    }

    private static String used(UUID need, UUID offer) {
        return value("select partners_found::text from cooperation.need where id = ?", need) + " "
                + value("select capacity_used::text from cooperation.offer where id = ?", offer);
    }

    private static String value(String sql, UUID id) {
        try (var connection = Program.owner();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            var row = statement.executeQuery();
            row.next();
            return row.getString(1);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> rows(Member member, String table) {
        return Viewers.as(
                Program.focalPoint(member.id()),
                () -> Program.get(TransactionTemplate.class)
                        .execute(status -> Program.get(JdbcClient.class)
                                .sql("select t::text from " + table + " t")
                                .query(String.class)
                                .list()));
    }

    private static String id() {
        return Ids.next().toString();
    }

    private static String name(Member member) {
        return member.name(Locale.ENGLISH);
    }
}
