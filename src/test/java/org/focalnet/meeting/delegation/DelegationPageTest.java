package org.focalnet.meeting.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.focalnet.meeting.Gatherings.FIRST;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.Statements;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.meeting.Gatherings;
import org.focalnet.meeting.networkmeeting.NetworkMeetingStore;
import org.focalnet.notify.Mails;
import org.junit.jupiter.api.Test;

class DelegationPageTest {

    private final MemberId estavia = Program.seat();
    private final MemberId norvia = Program.seat();
    private final Browserless officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final Browserless ana = new Browserless().signInAs(norvia, Role.FOCAL_POINT);

    private static String[] person(String name, String... more) {
        List<String> fields =
                new ArrayList<>(List.of("name", name, "post", "Director", "part", "MEMBER", "listed", "true"));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    private static Browserless.Answer register(Browserless who, String meeting, String name, String... more) {
        return who.post(meeting + "/delegates/" + UUID.randomUUID(), person(name, more));
    }

    private static String kept(String column, String name, String meeting) throws SQLException {
        try (var connection = Program.owner();
                var statement = connection.prepareStatement(
                        "select " + column + " from meeting.delegate where name = ? and meeting_id = ?::uuid")) {
            statement.setString(1, name);
            statement.setString(2, meeting.substring(meeting.lastIndexOf('/') + 1));
            var row = statement.executeQuery();
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    @Test
    void aDelegationIsReadByItsMemberAndTheOrganiserAlone() {
        String meeting = Gatherings.announced(officer, "Delegations", List.of(), estavia, norvia);
        assertThat(register(leila, meeting, "Leila Haddad", "dietary", "No nuts", "mail", "leila@estavia.example")
                        .status())
                .isEqualTo(303);
        assertThat(register(leila, meeting, "Not named", "listed", "").status()).isEqualTo(303);
        assertThat(leila.get(meeting + "/delegation").text()).contains("Leila Haddad", "Has a place");
        assertThat(officer.get(meeting + "/registrations").text()).contains("Leila Haddad", "No nuts");
        assertThat(ana.get(meeting + "/registrations").status()).isEqualTo(404);
        assertThat(ana.get(meeting + "/delegation").text()).doesNotContain("Leila Haddad");
        String list = ana.get(meeting + "/participants").text();
        assertThat(list).contains("Leila Haddad").doesNotContain("No nuts", "leila@estavia.example");
        String hers = leila.get(meeting + "/delegation")
                .document()
                .select("main a.title")
                .attr("href");
        assertThat(ana.get(hers).status()).isEqualTo(404);
        assertThat(ana.post(hers + "/withdrawal").status()).isEqualTo(404);
        assertThat(officer.get(hers).status())
                .as("the organiser decides and does not edit")
                .isEqualTo(404);
    }

    @Test
    void whereNoPlaceIsLeftTheOrganiserReadsHowManyGotOneAndHowManyWait() throws SQLException {
        String meeting = Gatherings.announced(
                officer, "Three for two", List.of("seats", "2", "approval", "true"), estavia, norvia);
        register(leila, meeting, "First");
        register(leila, meeting, "Second");
        register(ana, meeting, "Third");
        assertThat(officer.post(meeting + "/registrations", "verdict", "CONFIRMED")
                        .status())
                .isEqualTo(303);
        assertThat(officer.get(meeting + "/registrations").text())
                .contains("2 got a place, and their delegations are told", "For 1 no place is left")
                .doesNotContain("Decided;");
        String third = meeting + "/registrations/" + kept("id", "Third", meeting);
        officer.post(third, "verdict", "CONFIRMED");
        assertThat(officer.get(meeting + "/registrations").text())
                .contains("No place is left", "Nobody was told")
                .doesNotContain("Decided;");
        officer.post(third, "verdict", "DECLINED");
        assertThat(officer.get(meeting + "/registrations").text()).contains("Decided; the delegation is told.");
    }

    @Test
    void oneAddressIsRegisteredOnceForAMeeting() {
        String meeting = Gatherings.announced(officer, "Twice", List.of(), estavia, norvia);
        assertThat(register(leila, meeting, "Leila", "mail", "one@estavia.example")
                        .status())
                .isEqualTo(303);
        var twice = register(ana, meeting, "Leila too", "mail", "ONE@estavia.example");
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.text()).contains("already registered");
        String one = leila.get(meeting + "/delegation")
                .document()
                .select("main a.title")
                .attr("href");
        leila.post(one + "/withdrawal");
        assertThat(register(ana, meeting, "Leila too", "mail", "one@estavia.example")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void theLastPlaceIsGivenOnceHoweverManyAskAtOnce() throws Exception {
        String meeting = Gatherings.announced(officer, "Quota", List.of("seats", "7"), estavia, norvia);
        List<Callable<Integer>> clicks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String name = "Delegate " + i;
            var who = new Browserless().signInAs(i % 2 == 0 ? estavia : norvia, Role.FOCAL_POINT);
            clicks.add(() -> register(who, meeting, name).status());
        }
        try (var threads = Executors.newFixedThreadPool(10)) {
            for (var click : threads.invokeAll(clicks)) {
                assertThat(click.get()).isEqualTo(303);
            }
        }
        String text = officer.get(meeting + "/registrations").text();
        assertThat(text).contains("7 of 7 places are taken", "33 wait for a place");
        String held = leila.get(meeting + "/delegation")
                .document()
                .select("li:has(.state.on) a.title")
                .attr("href");
        Browserless holder = held.isEmpty() ? ana : leila;
        if (held.isEmpty()) {
            held = ana.get(meeting + "/delegation")
                    .document()
                    .select("li:has(.state.on) a.title")
                    .attr("href");
        }
        assertThat(holder.post(held + "/withdrawal").status()).isEqualTo(303);
        assertThat(officer.get(meeting + "/registrations").text())
                .contains("7 of 7 places are taken", "32 wait for a place");
    }

    @Test
    void fiveHundredRegistrationsWithinAMinuteAreAllKeptAndTheQuotaIsExact() throws Exception {
        String meeting = Gatherings.announced(officer, "Rush", List.of("seats", "333"), estavia, norvia);
        UUID id = UUID.fromString(meeting.substring(meeting.lastIndexOf('/') + 1));
        DelegateStore store = Program.get(DelegateStore.class);
        NetworkMeetingStore meetings = Program.get(NetworkMeetingStore.class);
        List<Callable<DelegateState>> rush = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            String name = "Delegate " + i;
            var viewer = Program.focalPoint(i % 2 == 0 ? estavia : norvia);
            rush.add(() -> Viewers.as(
                    viewer,
                    () -> store.register(
                            meetings.find(id),
                            Ids.next(),
                            new NewDelegate(
                                    name,
                                    "",
                                    Part.MEMBER,
                                    name.replace(' ', '.') + "@rush.example",
                                    false,
                                    Set.of(),
                                    false,
                                    "",
                                    "",
                                    "",
                                    "",
                                    null,
                                    null,
                                    false))));
        }
        long begun = System.nanoTime();
        Map<DelegateState, Integer> states = new EnumMap<>(DelegateState.class);
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var one : threads.invokeAll(rush)) {
                states.merge(one.get(), 1, Integer::sum);
            }
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMinutes(1));
        assertThat(states).isEqualTo(Map.of(DelegateState.CONFIRMED, 333, DelegateState.WAITING, 167));
    }

    @Test
    void theOrganiserDecidesAndNobodyGivesThemselvesAPlace() throws Exception {
        String meeting =
                Gatherings.announced(officer, "Approval", List.of("approval", "true", "seats", "1"), estavia, norvia);
        register(leila, meeting, "First");
        register(ana, meeting, "Second");
        assertThat(leila.get(meeting + "/delegation").text()).contains("Waits for a decision");
        String first = kept("id::text", "First", meeting);
        assertThat(leila.post(meeting + "/registrations/" + first, "verdict", "CONFIRMED")
                        .status())
                .isEqualTo(404);
        assertThat(officer.post(meeting + "/registrations", "verdict", "CONFIRMED")
                        .status())
                .isEqualTo(303);
        assertThat(leila.get(meeting + "/delegation").text()).contains("Has a place");
        assertThat(ana.get(meeting + "/delegation").text()).contains("On the waiting list");
        assertThat(officer.post(meeting + "/registrations/" + first, "verdict", "DECLINED")
                        .status())
                .isEqualTo(303);
        assertThat(ana.get(meeting + "/delegation").text())
                .as("who waits moves up")
                .contains("Has a place");
    }

    @Test
    void badgesHoldEverybodyWithAPlaceAndTheDoorKnowsThem() throws Exception {
        String meeting = Gatherings.announced(officer, "Door", List.of(), estavia);
        register(leila, meeting, "Leila Haddad");
        byte[] pdf = officer.file(meeting + "/badges.pdf");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(document))
                    .contains("Leila Haddad");
        }
        String code = kept("code", "Leila Haddad", meeting);
        assertThat(leila.post(meeting + "/check-in", "code", code).status()).isEqualTo(404);
        assertThat(officer.post(meeting + "/check-in", "code", code).text()).contains("Leila Haddad is here", "1 of 1");
        assertThat(officer.post(meeting + "/check-in", "code", code).text()).contains("checked in before");
        assertThat(officer.post(meeting + "/check-in", "code", "0000").status()).isEqualTo(422);
        String other = Gatherings.announced(officer, "Another door", List.of(), estavia);
        assertThat(officer.post(other + "/check-in", "code", code).status()).isEqualTo(422);
    }

    @Test
    void lettersAndTablesAreMade() {
        String meeting = Gatherings.announced(officer, "Letters", List.of(), estavia);
        var lacking = register(leila, meeting, "Leila", "visa", "true");
        assertThat(lacking.status()).isEqualTo(422);
        assertThat(lacking.text()).contains("as it stands in the passport");
        register(leila, meeting, "Leila", "visa", "true", "passport", "HADDAD Leila", "arrives", FIRST.toString());
        String letter = leila.get(meeting + "/delegation")
                .document()
                .select("a[href$=visa-letter.docx]")
                .attr("href");
        assertThat(new String(leila.file(letter), StandardCharsets.ISO_8859_1)).startsWith("PK");
        assertThat(new String(officer.file(meeting + "/invitation.docx"), StandardCharsets.ISO_8859_1))
                .startsWith("PK");
        assertThat(officer.get(meeting + "/registrations.csv").body()).contains("HADDAD Leila", "TLP:AMBER");
        assertThat(leila.get(meeting + "/registrations.csv").status()).isEqualTo(404);
    }

    @Test
    void anObserverSeesTheirSessionsAndNoOther() {
        String meeting = Gatherings.announced(officer, "Observed", List.of(), estavia);
        Gatherings.session(officer, meeting, "Open to observers", "09:00", "10:00", "observers", "true");
        Gatherings.session(officer, meeting, "Also open", "10:00", "11:00", "observers", "true");
        Gatherings.session(officer, meeting, "Members only", "11:00", "12:00");
        var page = officer.get(meeting + "/observers").document();
        String session = page.select("input[name=sessions]").stream()
                .filter(box -> box.parent().text().equals("Open to observers"))
                .findFirst()
                .orElseThrow()
                .val();
        assertThat(page.select("input[name=sessions]")).hasSize(2);
        String mail = "observer" + UUID.randomUUID().toString().substring(0, 8) + "@ngo.example";
        assertThat(officer.post(
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
                                session)
                        .status())
                .isEqualTo(303);
        assertThat(officer.post(meeting + "/observers/invitations").status()).isEqualTo(303);
        var letter =
                Mails.wait(Program.context(), 1, one -> one.to().equals(mail)).getFirst();
        var link = Pattern.compile("/network-meetings/guests/[A-Za-z0-9_-]{43}").matcher(letter.text());
        assertThat(link.find()).isTrue();
        var guest = new Browserless();
        String seen = guest.get(link.group()).text();
        assertThat(seen).contains("Open to observers", "Jo Berg").doesNotContain("Also open", "Members only");
        assertThat(guest.get(link.group() + "/sessions.ics").body())
                .contains("Open to observers")
                .doesNotContain("Also open", "Members only");
        assertThat(guest.post(link.group(), "answer", "COMING").status()).isEqualTo(303);
        assertThat(officer.get(meeting + "/observers").text()).contains("Comes");
        assertThat(guest.get("/network-meetings/guests/" + "A".repeat(43)).status())
                .isEqualTo(404);
        assertThat(leila.get(meeting + "/observers").status()).isEqualTo(404);
    }

    @Test
    void registrationsTakeFewStatements() {
        String meeting = Gatherings.announced(officer, "Counted", List.of("seats", "9"), estavia);
        register(leila, meeting, "Leila");
        assertThat(Statements.of(officer, meeting + "/registrations")).hasSizeLessThanOrEqualTo(5);
        assertThat(Statements.of(leila, meeting + "/delegation")).hasSizeLessThanOrEqualTo(5);
        assertThat(Statements.of(leila, meeting + "/participants")).hasSizeLessThanOrEqualTo(4);
    }
}
