package org.focalnet.notify.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.notify.Addressee;
import org.focalnet.notify.Addressees;
import org.focalnet.notify.NoticeAnswer;
import org.focalnet.notify.Pace;
import org.focalnet.notify.answer.Tickets.Purpose;
import org.focalnet.notify.answer.Tickets.Ticket;
import org.focalnet.notify.preference.Preferences;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What a link of a mail asks for, and does. */
@Component
public class Answers {

    private final Tickets tickets;
    private final List<NoticeAnswer> answers;
    private final Addressees addressees;
    private final Preferences changes;
    private final TransactionTemplate transaction;

    Answers(
            Tickets tickets,
            List<NoticeAnswer> answers,
            Addressees addressees,
            Preferences changes,
            TransactionTemplate transaction) {
        this.tickets = tickets;
        this.answers = answers;
        this.addressees = addressees;
        this.changes = changes;
        this.transaction = transaction;
    }

    /** A question that a link asks: whose it is and what its button does. */
    record Asked(Ticket ticket, NoticeAnswer answer, Addressee who) {}

    /** The answer that mails of this kind offer. */
    public NoticeAnswer offered(String kind) {
        return answers.stream()
                .filter(answer -> answer.answers(kind))
                .findFirst()
                .orElseThrow();
    }

    /** What a link asks this person, or somebody not signed in; empty where it asks them nothing, for whatever reason. */
    Optional<Asked> asked(String token, @Nullable UUID account) {
        return tickets.open(Purpose.ANSWER, token)
                .flatMap(ticket -> person(ticket)
                        .flatMap(who -> answers.stream()
                                .filter(answer -> answer.key().equals(ticket.answer()))
                                .findFirst()
                                .map(answer -> new Asked(ticket, answer, who))))
                .filter(asked -> asked.answer().harmless()
                        || account == null
                        || account.equals(asked.ticket().account()));
    }

    /** Gives the answer of a link, once; false where it was given meanwhile. */
    boolean give(String token, Asked asked) {
        return as(asked.ticket(), asked.who(), given -> {
            boolean first = tickets.use(token);
            if (first) {
                Ticket ticket = asked.ticket();
                asked.answer()
                        .give(new NoticeAnswer.Given(
                                ticket.kind(), ticket.object(), Objects.requireNonNull(ticket.notice())));
            }
            return first;
        });
    }

    /** Whose mails a link stops; empty where nobody's. */
    Optional<Ticket> stops(String token) {
        return tickets.open(Purpose.STOP, token).filter(ticket -> person(ticket).isPresent());
    }

    /** Stops them; doing it again changes nothing. */
    boolean stop(String token) {
        return stops(token)
                .map(ticket -> as(ticket, person(ticket).orElseThrow(), who -> {
                    changes.choose(ticket.kind(), ticket.object(), Pace.NEVER, who.zone());
                    return true;
                }))
                .orElse(false);
    }

    private boolean as(Ticket ticket, Addressee who, Predicate<Addressee> act) {
        return Viewers.as(
                who.viewer(ticket.member()), () -> Boolean.TRUE.equals(transaction.execute(status -> act.test(who))));
    }

    /** The person of a link, as long as they have an account. */
    private Optional<Addressee> person(Ticket ticket) {
        return Viewers.as(Viewer.office(ticket.member()), () -> addressees.person(ticket.account()));
    }
}
