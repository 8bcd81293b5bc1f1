package org.focalnet.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.focalnet.disclosure.LetterPeople.CANARY;
import static org.focalnet.disclosure.LetterPeople.ESTAVIA;
import static org.focalnet.disclosure.LetterPeople.NORVIA;
import static org.focalnet.disclosure.LetterPeople.OPEN;
import static org.focalnet.disclosure.LetterPeople.PEOPLE;
import static org.focalnet.disclosure.LetterPeople.PLANTED;
import static org.focalnet.disclosure.LetterPeople.person;
import static org.focalnet.disclosure.LetterPeople.written;
import static org.focalnet.disclosure.LetterWords.exercised;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Jobs;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.Capacity;
import org.focalnet.exchange.NewPost;
import org.focalnet.exchange.NewQuestion;
import org.focalnet.exchange.Posts;
import org.focalnet.exchange.Questions;
import org.focalnet.exchange.Rooms;
import org.focalnet.exchange.Silences;
import org.focalnet.exchange.Talk;
import org.focalnet.notify.Mails;
import org.focalnet.notify.Mails.Mail;
import org.focalnet.notify.Pace;
import org.focalnet.notify.Told;
import org.focalnet.notify.reply.Answering;
import org.springframework.transaction.support.TransactionTemplate;

/** Rooms, crises, questions, consents and notes, done so that they are written of. */
final class ExchangeLetters {

    private ExchangeLetters() {}

    /** A crisis room that Estavia opens comes to its review date, and to its end. */
    static void crisis(String lead) {
        UUID id = Ids.next();
        String review =
                java.time.LocalDate.now(java.time.ZoneOffset.UTC).plusDays(9).toString();
        var answer = LetterPeople.lead(lead)
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

    /** Somebody writes in rooms of every mark, answers by mail, and a colleague gets one mail a day. */
    static void talk(String lead) {
        String daily = person(ESTAVIA, Role.ALTERNATE, "en");
        UUID account = PEOPLE.get(daily).account();
        Told.choose(account, "exchange.notice.posted", Pace.DAILY);
        Talk.write(NORVIA, Talk.room(NORVIA, ESTAVIA, CANARY, Tlp.AMBER), CANARY);
        Talk.write(NORVIA, Talk.room(NORVIA, ESTAVIA, CANARY, Tlp.RED), CANARY);
        Talk.write(NORVIA, Talk.room(NORVIA, ESTAVIA, OPEN, Tlp.GREEN), "Text " + OPEN);
        UUID answered = Talk.room(NORVIA, ESTAVIA, OPEN, Tlp.GREEN);
        Talk.allowMail(answered, true);
        Talk.write(NORVIA, answered, "Text " + OPEN);
        Talk.name(NORVIA, Talk.room(NORVIA, ESTAVIA, CANARY, Tlp.AMBER), CANARY, ESTAVIA);
        Told.await(account, 5);
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
    static void exchange() {
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
}
