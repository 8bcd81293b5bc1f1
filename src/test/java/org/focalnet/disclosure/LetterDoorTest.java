package org.focalnet.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Jobs;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.assessment.Reflected;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.NeedState;
import org.focalnet.cooperation.Needs;
import org.focalnet.cooperation.NewNeed;
import org.focalnet.cooperation.NewOffer;
import org.focalnet.cooperation.OfferState;
import org.focalnet.cooperation.Offers;
import org.focalnet.cooperation.Proposals;
import org.focalnet.cooperation.Samples;
import org.focalnet.disclosure.Tables.Table;
import org.focalnet.exchange.Capacity;
import org.focalnet.exchange.NewPost;
import org.focalnet.exchange.NewQuestion;
import org.focalnet.exchange.Posts;
import org.focalnet.exchange.Questions;
import org.focalnet.exchange.Rooms;
import org.focalnet.exchange.Silences;
import org.focalnet.exchange.Talk;
import org.focalnet.identity.OfficePassed;
import org.focalnet.identity.Onboarding;
import org.focalnet.institution.InquiryAnswered;
import org.focalnet.institution.inquiry.Asked;
import org.focalnet.meeting.Convened;
import org.focalnet.member.AppointmentState;
import org.focalnet.member.Appointments;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Post;
import org.focalnet.member.Proposal;
import org.focalnet.notify.Browsers.Browser;
import org.focalnet.notify.LetterKind;
import org.focalnet.notify.LetterKind.Said;
import org.focalnet.notify.LetterRegister;
import org.focalnet.notify.Mails;
import org.focalnet.notify.Mails.Mail;
import org.focalnet.notify.NoticeKind;
import org.focalnet.notify.Pace;
import org.focalnet.notify.Told;
import org.focalnet.notify.reply.Answering;
import org.focalnet.plan.Planned;
import org.focalnet.policyreview.Reviewed;
import org.focalnet.policyreview.draft.DraftMail;
import org.focalnet.search.entry.Planted;
import org.focalnet.web.Texts;
import org.focalnet.workload.Commitments;
import org.focalnet.workload.Months;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Mails and push messages are doors too. A canary sits in every kind of object of two members; everything is done that makes the program
 * write, and each mail is read: it may hold its fixed words and what its kind registers, and whoever got it may open what
 * it names, and nobody else may. A kind for which nothing is done here fails.
 */
class LetterDoorTest {

    private static final String CANARY = "Kanarienbrief" + Long.toString(System.nanoTime(), 36);
    private static final String UUIDS = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String ORIGIN = "http://localhost:[0-9]+";
    private static final Texts TEXTS = Program.get(Texts.class);
    private static final String ESTAVIA_NAME = "Estavia " + FreshMembers.word();
    private static final MemberId ESTAVIA =
            FreshMembers.organisation(ESTAVIA_NAME).id();
    private static final MemberId NORVIA =
            FreshMembers.organisation("Norvia " + FreshMembers.word()).id();

    /** What a member wrote in rooms marked GREEN, which may be mailed to who reads it. */
    private static final String OPEN = "Offenwort" + Long.toString(System.nanoTime(), 36);

    /** The title of a meeting, which its hub chose to send to those whom it invites. */
    private static final String CHOSEN = "Sitzungswort" + Long.toString(System.nanoTime(), 36);

    /** The ministry of an office, which its letters name. */
    private static final String MINISTRY = "Amtswort";

    private static final List<String> REASONS =
            List.of("closed", "empty", "long", "large", "winmail", "file", "unreadable");
    private static final Map<Table, UUID> PLANTED = new LinkedHashMap<>();

    /** Who is written to: their name, member and language by their address. */
    private static final Map<String, Someone> PEOPLE = new LinkedHashMap<>();

    /** Who must get no mail at all, by what they are. */
    private static final Map<String, String> UNTOLD = new LinkedHashMap<>();

    /** The browser of each of them, and of those who must be told nothing. */
    private static final Map<String, Browser> BROWSERS = new LinkedHashMap<>();

    private static List<Mail> mails = List.of();

    private record Someone(UUID account, String name, MemberId member, String language) {}

    /** A mail and what it was found to be. */
    private record Found(Mail mail, LetterKind kind, NoticeKind notice, List<String> said) {}

    @BeforeAll
    static void makeTheProgramWrite() {
        SignIns.execute("delete from identity.throttle");
        String ana = person(ESTAVIA, Role.FOCAL_POINT, "ar");
        person(ESTAVIA, Role.ALTERNATE, "fr");
        person(NORVIA, Role.FOCAL_POINT, "en");
        person(NORVIA, Role.ALTERNATE, "es");
        UNTOLD.put("a reader of the team", unwritten(ESTAVIA, Role.READER));
        UNTOLD.put("a contributor of the team", unwritten(ESTAVIA, Role.CONTRIBUTOR));
        for (int i = 0; i < 4; i++) {
            Program.seat(); // a name is withheld among six at least
        }
        UNTOLD.put("another member's focal point", unwritten(Program.seat(), Role.FOCAL_POINT));
        UNTOLD.put("an officer", unwritten(MemberId.SECRETARIAT, Role.OFFICER));
        UNTOLD.put("an administrator", unwritten(MemberId.SECRETARIAT, Role.ADMINISTRATOR));
        PLANTED.putAll(Canaries.plant(ESTAVIA, CANARY));
        describeOffice();
        Canaries.plant(NORVIA, CANARY);
        String invited = invite(ana);
        String noCode = ana;
        String withCode = signIns(noCode);
        String asked = askYearly();
        meeting(ana);
        inquiry(ana);
        reflection(ana);
        plan(ana);
        market();
        keepASearch(ana);
        delegate(ana);
        crisis(ana);
        draft(ana);
        mailedDraft(ana);
        review(ana);
        talk(ana);
        exchange();
        Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .untilAsserted(() -> assertThat(exercised(written())).containsAll(registered()));
        mails = written();
        assertThat(mails.stream().map(Mail::to)).contains(invited, withCode, asked);
    }

    @Test
    void aMailSaysItsFixedWordsAndWhatItsKindRegistersAndNoMore() {
        for (Mail mail : mails) {
            assertThat(recognise(mail).kind()).as("%s", mail).isNotNull();
        }
        Mail mail = mails.getFirst();
        var chatty = new Mail(mail.id(), mail.to(), mail.language(), mail.subject(), mail.text() + "2 more\n", "");
        assertThat(recognise(chatty).kind()).as("a count would be found").isNull();
    }

    @Test
    void everyKindIsExercisedAndOneThatIsNotIsFound() {
        Set<String> exercised = exercised(mails);
        assertThat(exercised).isEqualTo(registered());
        System.out.println("Letters: " + mails.size() + " mails of " + exercised.size() + " kinds " + exercised + ", "
                + PLANTED.size() + " kinds of object, read by " + PEOPLE.size() + " people and kept from "
                + UNTOLD.keySet());
    }

    @Test
    void neitherTextNorSubjectNorHeaderHoldsWhatAMemberWrote() {
        assertThat(mails).noneMatch(mail -> (mail.raw() + mail.subject() + mail.text()).contains(CANARY));
        assertThat(pushes()).hasSizeGreaterThan(8).noneMatch(push -> push.raw().contains(OPEN));
        assertThat(pushes()).noneMatch(push -> push.raw().matches("(?s).*" + UUIDS + ".*"));
        assertThat(Mails.all(Program.context())).noneMatch(mail -> mail.text().contains("Kanarien"));
    }

    /** The test itself: the open word is found, and only with those who read the room. */
    @Test
    void whatIsMarkedGreenIsMailedToItsReadersAlone() {
        List<Mail> open = Mails.all(Program.context()).stream()
                .filter(mail -> mail.raw().contains(OPEN) || mail.text().contains(OPEN))
                .toList();
        assertThat(open).hasSizeGreaterThanOrEqualTo(5);
        for (Mail mail : open) {
            assertThat(SignIns.execute(
                            "update identity.account set version = version where mail = ? and owner_id = ? and active"
                                    + " and role in ('FOCAL_POINT', 'ALTERNATE')",
                            mail.to(),
                            ESTAVIA.value()))
                    .as("%s leads a team that reads the room", mail)
                    .isEqualTo(1);
        }
        assertThat(open).noneMatch(mail -> mail.subject().contains(OPEN));
    }

    @Test
    void whoeverGotAnIdMayOpenItAndNobodyElseMay() {
        int opened = 0;
        var strangers = Map.of(
                "another focal point", new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT),
                "an officer", new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER),
                "an administrator", new Browserless().signInAs(MemberId.SECRETARIAT, Role.ADMINISTRATOR));
        for (Mail mail : mails) {
            Matcher id = Pattern.compile(ORIGIN + "(/\\S*" + UUIDS + ")").matcher(mail.text());
            while (id.find()) {
                Someone reader = PEOPLE.get(mail.to());
                var browser = new Browserless().signInAs(reader.account());
                var answer = browser.get(id.group(1));
                int status =
                        answer.status() == 303 ? browser.get(answer.location()).status() : answer.status();
                assertThat(status).as("%s opens %s", mail, id.group(1)).isEqualTo(200);
                strangers.forEach((who, stranger) ->
                        assertThat(stranger.get(id.group(1)).status()).as(who).isEqualTo(404));
                opened++;
            }
            assertThat(mail.text().replaceAll(ORIGIN + "/\\S+", "")).doesNotContainPattern(UUIDS);
        }
        assertThat(opened).isGreaterThanOrEqualTo(8);
    }

    @Test
    void onlyThoseWhomTheRegisterNamesAreWrittenTo() {
        for (Mail mail : mails) {
            Found found = recognise(mail);
            Someone reader = PEOPLE.get(mail.to());
            boolean leads = reader.account() != null && found.notice() != null;
            assertThat(found.kind().recipient() == LetterKind.Recipient.LEADS)
                    .as("%s", mail)
                    .isEqualTo(leads);
        }
        UNTOLD.forEach((who, address) -> {
            assertThat(Mails.to(address)).as(who).isEmpty();
            assertThat(BROWSERS.get(address).asked()).as(who).isZero();
        });
    }

    @Test
    void eachReadsTheirOwnLanguage() {
        for (Mail mail : mails) {
            assertThat(mail.language())
                    .as("%s", mail)
                    .isEqualTo(PEOPLE.get(mail.to()).language());
        }
        assertThat(mails.stream().map(Mail::language)).contains("en", "ar", "fr", "es");
    }

    /** What a mail is, by its words alone; no kind where it says more or less than any. */
    private static Found recognise(Mail mail) {
        Locale language = Locale.of(mail.language());
        for (LetterKind kind : LetterRegister.letters()) {
            Matcher words = pattern(kind, language, PEOPLE.get(mail.to()))
                    .matcher(mail.text().replaceAll("[\\u2068\\u2069]", "").strip());
            if (mail.subject().equals(TEXTS.text(language, kind.subjectKey())) && words.matches()) {
                int sentence = kind.says().indexOf(Said.SENTENCE);
                if (kind.says().contains(Said.LINES)) {
                    String first = words.group("a" + kind.says().indexOf(Said.LINES))
                            .lines()
                            .findFirst()
                            .orElse("");
                    return new Found(mail, kind, notice(language, first.replaceFirst("^- ", "")), List.of());
                }
                if (sentence >= 0 && reasons(language).contains(words.group("a" + sentence))) {
                    return new Found(mail, kind, null, List.of());
                }
                NoticeKind notice = sentence < 0
                        ? null
                        : LetterRegister.notices().stream()
                                .filter(one -> TEXTS.text(language, one.key()).equals(words.group("a" + sentence)))
                                .filter(one -> words.group("a" + kind.says().indexOf(Said.PAGE))
                                        .matches(ORIGIN + page(one)))
                                .findFirst()
                                .orElse(null);
                if (sentence < 0 || notice != null) {
                    return new Found(mail, kind, notice, List.of());
                }
            }
        }
        return new Found(mail, null, null, List.of());
    }

    private static NoticeKind notice(Locale language, String sentence) {
        return LetterRegister.notices().stream()
                .filter(one -> TEXTS.text(language, one.key()).equals(sentence))
                .findFirst()
                .orElse(null);
    }

    private static List<String> reasons(Locale language) {
        return REASONS.stream()
                .map(reason -> TEXTS.text(language, "notify.reply.refused." + reason))
                .toList();
    }

    private static String sentences(Locale language) {
        return LetterRegister.notices().stream()
                .map(kind -> Pattern.quote(TEXTS.text(language, kind.key())))
                .collect(Collectors.joining("|"));
    }

    private static Pattern pattern(LetterKind kind, Locale language, Someone reader) {
        Object[] marks = new Object[kind.says().size()];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = String.valueOf((char) ('\uE000' + i));
        }
        String pattern = Pattern.quote(TEXTS.text(language, kind.textKey(), marks));
        for (int i = 0; i < marks.length; i++) {
            pattern = pattern.replace(
                    String.valueOf(marks[i]),
                    "\\E(?<a" + i + ">" + says(kind.says().get(i), language, reader) + ")\\Q");
        }
        return Pattern.compile(pattern);
    }

    private static String says(Said said, Locale language, Someone reader) {
        return switch (said) {
            case READER_NAME -> Pattern.quote(reader.name());
            case MEMBER_NAME -> Pattern.quote(ESTAVIA_NAME);
            case SENTENCE ->
                sentences(language) + "|"
                        + reasons(language).stream().map(Pattern::quote).collect(Collectors.joining("|"));
            case CHOSEN -> "(?:" + CHOSEN + "|[^\n]*[0-9][^\n]*)"; // the title, or a day, or a room with a number
            case SENDER ->
                "(?:Leila [0-9a-f]+ · )?[^\n·]*" + Pattern.quote(ESTAVIA_NAME) + "[^\n·]*(?: · " + MINISTRY + ")?";
            case COLLEAGUE ->
                PEOPLE.values().stream().map(Someone::name).map(Pattern::quote).collect(Collectors.joining("|"));
            case OPEN_TITLE -> Pattern.quote(OPEN);
            case OPEN_TEXT -> Pattern.quote("> Ana Vidal:\n> Text " + OPEN);
            case LINES -> "(?:- (?:" + sentences(language) + ")\n?(?:> " + OPEN + "\n?)?)+";
            case PAGE ->
                ORIGIN
                        + Stream.concat(
                                        Stream.of("/sign-in", "/notices"),
                                        LetterRegister.notices().stream().map(LetterDoorTest::page))
                                .collect(Collectors.joining("|", "(?:", ")"));
            case ONE_TIME_LINK -> ORIGIN + "/[a-z/-]+/[A-Za-z0-9_-]{20,}";
            case STOP_LINK -> ORIGIN + "/notices/unsubscription/[0-9a-z]{41}";
        };
    }

    private static String page(NoticeKind kind) {
        return kind.page().replace("{id}", UUIDS);
    }

    private static Set<String> keys(Found found) {
        return Stream.of(
                        found.kind() == null ? null : found.kind().key(),
                        found.notice() == null ? null : found.notice().key())
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Set<String> exercised(List<Mail> mails) {
        return mails.stream()
                .flatMap(mail -> keys(recognise(mail)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> registered() {
        return Stream.concat(
                        LetterRegister.letters().stream().map(LetterKind::key),
                        LetterRegister.notices().stream().map(NoticeKind::key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Mail> written() {
        return Stream.concat(
                        Mails.all(Program.context()).stream().filter(mail -> PEOPLE.containsKey(mail.to())),
                        pushes().stream())
                .toList();
    }

    /** What browsers were told, as letters to them: title, text, and all that a push service sees or carries. */
    private static List<Mail> pushes() {
        return BROWSERS.entrySet().stream()
                .flatMap(one -> one.getValue().messages().stream()
                        .map(said -> new Mail(
                                Ids.next(), one.getKey(), said.language(), said.title(), said.text(), said.raw())))
                .toList();
    }

    private static void browser(UUID account) {
        var browser = new Browser();
        BROWSERS.put(address(account), browser);
        assertThat(browser.turnOn(new Browserless().signInAs(account)).status()).isEqualTo(303);
    }

    private static String person(MemberId member, Role role, String language) {
        UUID account = SignIns.account(member, role);
        SignIns.execute("update identity.account set language = ? where id = ?", language, account);
        browser(account);
        return known(account, name(account), member, language);
    }

    private static String known(UUID account, String name, MemberId member, String language) {
        String address = address(account);
        PEOPLE.put(address, new Someone(account, name, member, language));
        return address;
    }

    private static String unwritten(MemberId member, Role role) {
        UUID account = SignIns.account(member, role);
        browser(account);
        return address(account);
    }

    private static String address(UUID account) {
        return "p" + account.toString().replace("-", "") + "@test.example";
    }

    private static String name(UUID account) {
        String name = "Leila " + account.toString().substring(30);
        SignIns.execute("update identity.account set name = ? where id = ?", name, account);
        return name;
    }

    /** A lead gives something to do to another person of the team. */
    private static void delegate(String lead) {
        UUID id = Ids.next();
        UUID alternate = PEOPLE.values().stream()
                .filter(one -> one.member().equals(ESTAVIA) && one.language().equals("fr"))
                .map(Someone::account)
                .findFirst()
                .orElseThrow();
        Viewers.run(
                new Viewer(ESTAVIA, PEOPLE.get(lead).account(), Role.FOCAL_POINT),
                () -> Program.get(Commitments.class)
                        .take(
                                id,
                                new Commitments.NewCommitment(
                                        "other",
                                        CANARY,
                                        new Months(YearMonth.now(), YearMonth.now()),
                                        null,
                                        null,
                                        alternate,
                                        "")));
        String path = "/workload/commitments/" + id;
        var colleague = new Browserless().signInAs(alternate);
        colleague.post(path + "/progress", "progress", CANARY);
        colleague.post(path + "/progress", "progress", CANARY, "act", "done");
        String address = Onboarding.mail();
        PEOPLE.put(address, new Someone(null, "Idris Kane", ESTAVIA, "ar"));
        new Browserless()
                .signInAs(PEOPLE.get(lead).account())
                .post(
                        "/workload/commitments",
                        "kind",
                        "other",
                        "title",
                        CHOSEN,
                        "first",
                        YearMonth.now().toString(),
                        "who",
                        "INSTITUTION",
                        "institution",
                        CANARY,
                        "mail",
                        address);
    }

    /** A lead asks a person into the team, in Arabic. */
    private static String invite(String lead) {
        String address = Onboarding.mail();
        PEOPLE.put(address, new Someone(null, "Ana Vidal", ESTAVIA, "ar"));
        var browser = new Browserless().signInAs(PEOPLE.get(lead).account());
        browser.get("/team");
        var answer = browser.post(
                "/team/invitations",
                "name",
                "Ana Vidal",
                "mail",
                address,
                "seat",
                CANARY,
                "role",
                "TEAM",
                "language",
                "ar");
        assertThat(answer.status()).isEqualTo(303);
        return address;
    }

    /** Somebody without a code app asks for a link, and somebody with one. */
    private static String signIns(String noCode) {
        new Browserless().post("/sign-in/links", "mail", noCode);
        String withCode = Onboarding.mail();
        Onboarding.enrol(new Browserless(), Onboarding.invitation(ESTAVIA, Role.TEAM, withCode));
        SignIns.execute("update identity.account set language = 'fr' where mail = ?", withCode);
        PEOPLE.put(withCode, new Someone(null, "Ana Vidal", ESTAVIA, "fr"));
        Awaitility.await().until(() -> !Mails.to(withCode).isEmpty()); // the invitation, before its language was chosen
        Mails.to(withCode).forEach(mail -> assertThat(mail.language()).isEqualTo("en"));
        Mails.forget(withCode);
        new Browserless().post("/sign-in/links", "mail", withCode);
        return withCode;
    }

    /** A French-speaking holder, whose year is over. */
    /** A hub asks somebody outside to a meeting, changes it, sends minutes twice and calls it off. */
    /** What an office tells others of itself stands in its letters: a canary there is replaced by words of its own. */
    private static void describeOffice() {
        SignIns.execute("update member.office set ministry = ? where owner_id = ?", MINISTRY, ESTAVIA.value());
        SignIns.execute("delete from member.contact where owner_id = ?", ESTAVIA.value());
    }

    private static void meeting(String lead) {
        String address = Onboarding.mail();
        PEOPLE.put(address, new Someone(null, "Idris Kane", ESTAVIA, "fr"));
        var browser = new Browserless().signInAs(PEOPLE.get(lead).account());
        String[] fields = Convened.fields(CHOSEN, LocalDate.now().plusDays(40).toString(), "Europe/Paris");
        fields[19] = CANARY;
        fields[21] = CANARY;
        String meeting = browser.post("/meetings", fields).location();
        browser.post(
                meeting + "/invitees",
                "institution",
                CANARY,
                "person",
                "Idris Kane",
                "mail",
                address,
                "language",
                "fr");
        browser.post(meeting + "/items", "title", CANARY, "presenter", CANARY, "minutes", "5", "position", "1");
        browser.post(meeting + "/invitations");
        fields[9] = LocalDate.now().plusDays(41).toString();
        browser.post(meeting + "?version=1", fields);
        browser.post(meeting + "/invitations");
        String link = Convened.link(Convened.mail(address, 2));
        new Browserless().post(link, "answer", "DECLINED", "note", CANARY);
        Answering.empty(Convened.mail(address, 2), address);
        browser.post(meeting + "/minutes?version=0", "text", CANARY);
        Convened.hold(meeting);
        browser.post(meeting + "/minutes/circulation", "days", "3");
        new Browserless().post(link + "/objection", "reason", CANARY);
        browser.post(meeting + "/minutes/circulation", "days", "3");
        SignIns.execute("update meeting.minutes set deadline = now() - interval '1 day' where state = 'CIRCULATED'");
        Jobs.run("meeting-minutes");
        Convened.await(meeting);
        String other = Onboarding.mail();
        PEOPLE.put(other, new Someone(null, "Ida Lund", ESTAVIA, "fr"));
        browser.post(
                meeting + "/invitees", "institution", CANARY, "person", "Ida Lund", "mail", other, "language", "fr");
        browser.post(meeting + "/invitations");
        String listed = browser.get(meeting).document().select("#invitees a.title").eachAttr("href").stream()
                .filter(one -> browser.get(one)
                        .document()
                        .select("input[name=mail]")
                        .val()
                        .equals(other))
                .findFirst()
                .orElseThrow();
        browser.post(listed + "/removal");
        browser.post(meeting + "/cancellation");
    }

    /** A hub asks an institution: handed on, reminded, given another day, late, thanked, and withdrawn from another. */
    private static void inquiry(String lead) {
        String first = Onboarding.mail();
        String second = Onboarding.mail();
        PEOPLE.put(first, new Someone(null, "Ole Brandt", ESTAVIA, "en"));
        PEOPLE.put(second, new Someone(null, "Ida Holm", ESTAVIA, "en"));
        var browser = new Browserless().signInAs(PEOPLE.get(lead).account());
        String[] fields = Asked.fields(CANARY, LocalDate.now().plusDays(20));
        fields[9] = CANARY;
        fields[17] = CANARY;
        String inquiry = browser.post("/institutions/inquiries", fields).location();
        Asked.add(browser, inquiry, Asked.institution(browser, CANARY, first));
        browser.post(inquiry + "/sending");
        String sheet = browser.get(inquiry).document().select("ul.list a.title").attr("href");
        new Browserless().post(Asked.link(first, 1) + "/colleague", "colleague", "Ida Holm", "mail", second);
        browser.post(sheet + "/reminder");
        browser.post(sheet + "/extension", "due", LocalDate.now().plusDays(30).toString());
        SignIns.execute(
                "update institution.inquiry_sheet set due_at = now() - interval '1 day' where sent_at is not null");
        Jobs.run("institution-inquiries");
        var guest = new Browserless();
        String link = Asked.link(second, 1);
        var page = guest.get(link);
        Asked.answer(guest, link, page, "hand_in", Asked.field(page, 0), CANARY);
        browser.post(sheet + "/thanks", "outcome", CANARY);
        String third = Onboarding.mail();
        PEOPLE.put(third, new Someone(null, "Ole Brandt", ESTAVIA, "en"));
        Asked.add(browser, inquiry, Asked.institution(browser, CANARY + " 2", third));
        browser.post(inquiry + "/sending");
        String other = Asked.link(third, 1); // the thanks above settle what tells of the first one
        Asked.answer(guest, other, guest.get(other), "hand_in", Asked.field(guest.get(other), 0), CANARY);
        browser.get(inquiry).document().select("ul.list a.title").eachAttr("href").stream()
                .filter(one -> !one.equals(sheet))
                .forEach(one -> browser.post(one + "/withdrawal"));
    }

    /** The only institution that a round asked hands its answers in; an extract is opened to peers, who remark on it. */
    private static void reflection(String lead) {
        String mail = Onboarding.mail();
        PEOPLE.put(mail, new Someone(null, "Ole Brandt", ESTAVIA, "en"));
        var browser = new Browserless().signInAs(PEOPLE.get(lead).account());
        String round = Reflected.round(browser, Reflected.CAPACITY, CANARY, "mandate");
        Reflected.ask(browser, round, Asked.institution(browser, CANARY + " 3", mail), mail, "mandate");
        var guest = new Browserless();
        String link = Asked.link(mail, 1);
        var page = guest.get(link);
        Asked.answer(guest, link, page, "hand_in", Asked.field(page, 1), CANARY);
        Reflected.decide(browser, Reflected.item(browser, round), "BEGUN", CANARY);
        Reflected.close(browser, round);
        String extract = Reflected.prepare(browser, round, "PEERS", NORVIA);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(exercised(written())).contains("assessment.extract.notice.confirm"));
        new Browserless().signInAs(ESTAVIA, Role.TEAM).post(extract + "/confirmation");
        new Browserless().signInAs(NORVIA, Role.TEAM).post(extract + "/remarks", "remark", CANARY);
    }

    /** An action passes its day, and a lead hands in how its actions stand. */
    private static void plan(String lead) {
        var browser = new Browserless().signInAs(PEOPLE.get(lead).account());
        Planned.action(
                browser,
                Planned.plan(browser, CANARY),
                CANARY,
                CANARY,
                "due",
                Planned.TODAY.minusDays(2).toString());
        Jobs.run("plan-late");
        UUID ask = PLANTED.entrySet().stream()
                .filter(one -> one.getKey().name().equals("plan.ask"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        Program.get(TransactionTemplate.class)
                .executeWithoutResult(status ->
                        Program.context().publishEvent(new InquiryAnswered(ESTAVIA, "plan", ask, ask, Set.of(), true)));
    }

    private static String askYearly() {
        String mail = Onboarding.mail();
        PEOPLE.put(mail, new Someone(null, "Idris Kane", ESTAVIA, "fr"));
        Appointments appointments = Program.get(Appointments.class);
        var officer =
                new Viewer(MemberId.SECRETARIAT, SignIns.account(MemberId.SECRETARIAT, Role.OFFICER), Role.OFFICER);
        var proposal = new Proposal(Post.LIAISON_GENEVA, "Idris Kane", CANARY, mail, List.of("fr"), List.of(), true);
        UUID id = Viewers.as(Program.focalPoint(ESTAVIA), () -> appointments.propose(ESTAVIA, proposal));
        Viewers.run(Program.focalPoint(ESTAVIA), () -> appointments.nominate(id, CANARY, LocalDate.now()));
        Viewers.run(officer, () -> {
            appointments.move(id, AppointmentState.VERIFIED);
            appointments.move(id, AppointmentState.ACTIVE);
        });
        SignIns.execute("update member.appointment set due_at = now() - interval '1 day' where id = ?", id);
        Jobs.run("member.question");
        return mail;
    }

    /** What is posted is proposed, answered, left without an answer, forgotten. */
    private static void market() {
        pair();
        pair();
        Program.get(org.focalnet.cooperation.Matcher.class).run();
        Viewers.run(Program.focalPoint(ESTAVIA), () -> {
            Proposals proposals = Program.get(Proposals.class);
            List<UUID> waiting = proposals.waiting().stream()
                    .filter(id -> !PLANTED.containsValue(id))
                    .toList();
            assertThat(waiting).hasSizeGreaterThanOrEqualTo(2);
            proposals.answer(waiting.getFirst(), false, Proposals.Reason.POLITICAL, CANARY);
        });
        SignIns.execute(
                "update cooperation.proposal set decide_by = current_date + 1 where owner_id in (?, ?)",
                ESTAVIA.value(),
                NORVIA.value());
        UUID old = need();
        UUID stale = offer();
        SignIns.execute("update cooperation.need set expires_on = current_date - 1 where id = ?", old);
        SignIns.execute("update cooperation.offer set renew_by = current_date - 1 where id = ?", stale);
        Jobs.run("cooperation-daily");
    }

    /** A lead keeps a search, and something comes that fits and that the lead reads. */
    private static void keepASearch(String lead) {
        String word = "wortlaut" + CANARY;
        var answer = new Browserless().signInAs(PEOPLE.get(lead).account()).post("/search/saved", "q", word);
        assertThat(answer.status()).isEqualTo(303);
        Planted.put(NORVIA, AudienceChoice.NETWORK, word, CANARY, "en");
        Jobs.run("search-saved");
    }

    /** A crisis room that Estavia opens comes to its review date, and to its end. */
    private static void crisis(String lead) {
        UUID id = Ids.next();
        String review =
                java.time.LocalDate.now(java.time.ZoneOffset.UTC).plusDays(9).toString();
        var answer = new Browserless()
                .signInAs(PEOPLE.get(lead).account())
                .post(
                        "/crises",
                        "form",
                        id.toString(),
                        "purpose",
                        CANARY,
                        "reason",
                        CANARY,
                        "review",
                        review,
                        "audience",
                        "NAMED",
                        "member",
                        NORVIA.toString());
        assertThat(answer.status()).isEqualTo(303);
        for (int days : new int[] {2, -1}) {
            SignIns.execute("update exchange.crisis set review_on = current_date + ? where id = ?", days, id);
            Jobs.run("review-crises");
        }
    }

    /** An institution sends a draft in by a link of Estavia's. */
    private static void draft(String lead) {
        String link = new Browserless()
                .signInAs(PEOPLE.get(lead).account())
                .post("/policies/links", "institution", CANARY)
                .document()
                .select("#made")
                .attr("value");
        var clerk = new Browserless();
        String path = link.substring(link.indexOf("/policies/drafts/"));
        clerk.get(path);
        var answer = clerk.post(
                path, "title", CANARY, "scope", "INTERNAL", "institution", CANARY, "stage", "DRAFT", "about", CANARY);
        assertThat(answer.status()).isEqualTo(200);
    }

    /** Somebody mails drafts to Estavia: one of which not all is taken, and more than are taken in a day. */
    private static void mailedDraft(String lead) {
        var browser = new Browserless().signInAs(PEOPLE.get(lead).account());
        String address = DraftMail.address(browser);
        String sender = Onboarding.mail();
        PEOPLE.put(sender, new Someone(null, "Idris Kane", ESTAVIA, "en"));
        Answering.deliver(DraftMail.of(sender, address, CANARY, CANARY)
                .file(CANARY + ".exe", "application/octet-stream", new byte[] {'M', 'Z', 0, 0, 1})
                .whole());
        Reviewed.change(ESTAVIA, """
                insert into policyreview.policy (id, owner_id, audience_id, title, scope, institution, stage, state, since,
                                                 registered_at, sent_in, sender)
                select gen_random_uuid(), owner_id, audience_id, title, scope, institution, stage, state, since, registered_at,
                       true, sender from policyreview.policy, generate_series(1, 40) n
                 where sender = ? and institution_id is null
                """, sender);
        Answering.deliver(
                DraftMail.of("other@elsewhere.example", address, CANARY, CANARY).whole());
    }

    /** A lead asks a colleague to look at a policy. */
    private static void review(String lead) {
        UUID alternate = PEOPLE.values().stream()
                .filter(one -> one.member().equals(ESTAVIA) && one.language().equals("fr") && one.account() != null)
                .map(Someone::account)
                .findFirst()
                .orElseThrow();
        var browser = new Browserless().signInAs(PEOPLE.get(lead).account());
        String policy = Reviewed.policy(browser, CANARY, CANARY);
        advise(browser, Reviewed.policy(browser, CANARY + " 2", CANARY));
        assertThat(browser.post(policy + "/reviewers", "person", alternate.toString())
                        .status())
                .isEqualTo(303);
    }

    /** The owner of a policy gets the advice by a link and answers it. */
    private static void advise(Browserless browser, String policy) {
        String owner = Onboarding.mail();
        PEOPLE.put(owner, new Someone(null, "Ole Brandt", ESTAVIA, "fr"));
        UUID id = UUID.fromString(policy.replace("/policies/", ""));
        Reviewed.change(ESTAVIA, "update policyreview.policy set state = 'REVIEW' where id = ?", id);
        Reviewed.recommend(browser, policy, CANARY);
        browser.post(policy + "/advice");
        browser.post(policy + "/sending", "person", "Ole Brandt", "mail", owner, "language", "fr");
        String link = Reviewed.link(owner, 1);
        var guest = new Browserless();
        String field = guest.get(link).document().select("textarea").attr("id");
        guest.post(link, field.replace("reason-", "response-"), "DECLINED", field, CANARY);
    }

    /** Somebody writes in rooms of every mark, answers by mail, and a colleague gets one mail a day. */
    private static void talk(String lead) {
        String daily = person(ESTAVIA, Role.ALTERNATE, "en");
        UUID account = PEOPLE.get(daily).account();
        Told.choose(account, "exchange.notice.posted", Pace.DAILY);
        Talk.write(NORVIA, Talk.room(NORVIA, ESTAVIA, CANARY, Tlp.AMBER), CANARY);
        Talk.write(NORVIA, Talk.room(NORVIA, ESTAVIA, CANARY, Tlp.RED), CANARY);
        Talk.write(NORVIA, Talk.room(NORVIA, ESTAVIA, OPEN, Tlp.GREEN), "Text " + OPEN);
        UUID answered = Talk.room(NORVIA, ESTAVIA, OPEN, Tlp.GREEN);
        Talk.allowMail(answered, true);
        Talk.write(NORVIA, answered, "Text " + OPEN);
        Told.await(account, 4);
        SignIns.execute(
                "update notify.notice set mail_at = now() - interval '1 minute' where account_id = ? and mail_at is not null",
                account);
        Jobs.run("notify-digest");
        Mail mail = Mails.wait(
                        Program.context(),
                        1,
                        one -> one.to().equals(lead)
                                && !Answering.replyTo(one.raw()).isEmpty())
                .getFirst();
        Answering.empty(mail, lead);
    }

    /** Questions, consents, wider sharing, a note, silences. */
    private static void exchange() {
        var estavia = new Viewer(ESTAVIA, SignIns.account(ESTAVIA, Role.TEAM), Role.TEAM);
        var norvia = new Viewer(NORVIA, SignIns.account(NORVIA, Role.TEAM), Role.TEAM);
        Questions questions = Program.get(Questions.class);
        UUID submission = Ids.next();
        var question =
                new NewQuestion(CANARY, CANARY, "en", Set.of(), AudienceChoice.NETWORK, false, CANARY, List.of());
        Viewers.run(estavia, () -> questions.submit(submission, question, Instant.now()));
        UUID asked = Viewers.as(
                Viewer.office(MemberId.SECRETARIAT), () -> questions.relay(submission, CANARY, CANARY, Instant.now()));
        UUID answer = Ids.next();
        Viewers.run(
                norvia, () -> questions.answer(answer, asked, CANARY, Capacity.PERSONAL, "en", CANARY, Instant.now()));
        Jobs.run("exchange-askers");
        var leila = new Browserless().signInAs(estavia.account());
        String lesson = leila.post("/questions/" + asked + "/lesson").location();
        assertThat(leila.post(lesson + "/consents", "answer", answer.toString()).status())
                .isEqualTo(303);
        note(estavia);
        var ana = new Browserless().signInAs(norvia.account());
        String post = ana.get("/acknowledgements").document().select("a.title").eachAttr("href").stream()
                .map(link -> link.substring(link.lastIndexOf('/') + 1))
                .filter(id -> !PLANTED.containsValue(UUID.fromString(id)))
                .findFirst()
                .orElseThrow();
        String widening = ana.post(
                        "/widenings",
                        "post",
                        post,
                        "why",
                        CANARY,
                        "member",
                        Program.seat().toString())
                .location();
        Awaitility.await() // what is answered before its mail leaves is not asked by mail any more
                .atMost(Duration.ofSeconds(60))
                .until(() -> exercised(written()).contains("exchange.notice.widening_asked"));
        assertThat(leila.post(widening + "/permission", "act", "grant").status())
                .isEqualTo(303);
        UUID silence = Ids.next();
        var readers = AudienceChoice.named(Set.of(NORVIA));
        Viewers.run(
                estavia,
                () -> Program.get(Silences.class)
                        .open(
                                silence,
                                new Silences.NewSilence(
                                        Silences.Kind.MINUTES,
                                        CANARY,
                                        CANARY,
                                        readers,
                                        3,
                                        java.time.ZoneOffset.UTC,
                                        true,
                                        CANARY),
                                Instant.now()));
        Viewers.run(norvia, () -> Program.get(Silences.class).breakSilence(silence, CANARY, CANARY, Instant.now()));
        var passed = new OfficePassed(Ids.next(), NORVIA, null, null, true);
        Viewers.run(
                norvia,
                () -> Program.get(TransactionTemplate.class)
                        .executeWithoutResult(status -> Program.context().publishEvent(passed)));
    }

    private static void note(Viewer writer) {
        UUID room = Ids.next();
        Viewers.run(
                writer,
                () -> Program.get(TransactionTemplate.class).executeWithoutResult(status -> {
                    Program.get(Rooms.class)
                            .open(
                                    Program.get(Audiences.class).resolve(AudienceChoice.named(Set.of(NORVIA))),
                                    CANARY,
                                    room);
                    Program.get(Posts.class)
                            .write(new NewPost(
                                    Ids.next(),
                                    room,
                                    CANARY,
                                    Capacity.FOR_THE_MEMBER,
                                    CANARY,
                                    Instant.now(),
                                    Tlp.AMBER,
                                    "en",
                                    null,
                                    null,
                                    "",
                                    true));
                }));
    }

    private static void pair() {
        String tongue = Samples.tongue();
        need(tongue);
        offer(tongue);
    }

    private static UUID need() {
        return need(Samples.tongue());
    }

    private static UUID offer() {
        return offer(Samples.tongue());
    }

    private static UUID need(String tongue) {
        var need = new NewNeed(CANARY, CANARY, CANARY, "en", Samples.terms(tongue, true), 1, AudienceChoice.OWN);
        return Viewers.as(
                Program.focalPoint(ESTAVIA), () -> Program.get(Needs.class).create(Ids.next(), need, NeedState.POSTED));
    }

    private static UUID offer(String tongue) {
        var offer = new NewOffer(CANARY, CANARY, CANARY, "en", Samples.terms(tongue, true), 1, AudienceChoice.OWN);
        return Viewers.as(
                Program.focalPoint(NORVIA),
                () -> Program.get(Offers.class).create(Ids.next(), offer, OfferState.POSTED));
    }
}
