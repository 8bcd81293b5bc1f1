package org.focalnet.outreach.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.file.Paper;
import org.focalnet.notify.Letter;
import org.focalnet.notify.Mailbox;
import org.focalnet.outreach.joining.Nomination.Call;
import org.focalnet.outreach.joining.Nomination.Given;
import org.focalnet.outreach.joining.Nomination.Outcome;
import org.focalnet.outreach.joining.Nomination.Reason;
import org.focalnet.outreach.joining.Nomination.State;
import org.focalnet.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The nominations that the secretariat has before it, their call-backs and what was decided. */
@Component
@Transactional
class QueueStore {

    static final int PAGE = 25;

    /** All but the letter itself, which only its page reads. */
    private static final String ALL = """
            select n.id, n.government, n.office, n.ministry, n.name, n.title, n.mail, n.phone, n.language, n.sender_name,
                   n.sender_office, n.sender_mail, coalesce(n.letter_name, '') as letter_name,
                   coalesce(n.letter_type, '') as letter_type, n.state, n.sent_at, n.again_on, n.decided_at, n.decided_by,
                   n.reason, n.member_id, n.appointment_id
            """;

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Mailbox mailbox;
    private final Texts texts;
    private final Audit audit;
    private final Clock clock;

    QueueStore(JdbcClient jdbc, Audiences audiences, Mailbox mailbox, Texts texts, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.mailbox = mailbox;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is asked for. @param state null for all that wait for the secretariat */
    record Asked(@Nullable State state, String q, boolean newest, int page) {}

    /** One page of them and how many there are. */
    record Found(List<Nomination> shown, int all) {}

    @Transactional(readOnly = true)
    Found list(Asked asked) {
        int[] all = {0};
        List<Nomination> shown = jdbc.sql(ALL + """
                        , count(*) over () as found from outreach.nomination n
                         where (:state::text is null and n.state in ('WAITING', 'VERIFIED') or n.state = :state)
                           and (:q = '' or strpos(lower(n.government || ' ' || n.name || ' ' || n.mail || ' ' || n.sender_mail),
                                                  :q) > 0)
                         order by case when :newest then n.sent_at end desc, n.sent_at, n.id limit :most offset :from
                        """)
                .param("state", asked.state() == null ? null : asked.state().name(), Types.VARCHAR)
                .param("q", asked.q().toLowerCase(Locale.ROOT))
                .param("newest", asked.newest())
                .param("most", PAGE)
                .param("from", (asked.page() - 1) * PAGE)
                .query((row, number) -> {
                    all[0] = row.getInt("found");
                    return read(row);
                })
                .list();
        return new Found(shown, all[0]);
    }

    @Transactional(readOnly = true)
    Map<State, Integer> counts() {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        jdbc.sql("select state, count(*) as number from outreach.nomination group by state")
                .query(row -> {
                    counts.put(State.valueOf(row.getString("state")), row.getInt("number"));
                });
        return counts;
    }

    @Transactional(readOnly = true)
    Nomination get(UUID id) {
        return jdbc.sql(ALL + " from outreach.nomination n where n.id = :id")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Others with the person's or the sender's address. */
    @Transactional(readOnly = true)
    List<Check.Other> others(Nomination one) {
        String person = one.given().mail();
        String sender = one.given().senderMail();
        return jdbc.sql("""
                        select id, state, lower(mail) = :person as same_person, lower(sender_mail) in (:person, :sender) as same_sender
                          from outreach.nomination
                         where id <> :id and (lower(mail) in (:person, :sender) or lower(sender_mail) in (:person, :sender))
                           and state <> 'UNCONFIRMED'
                         order by sent_at desc limit 20
                        """)
                .param("id", one.id())
                .param("person", person)
                .param("sender", sender)
                .query((row, number) -> new Check.Other(
                        row.getObject("id", UUID.class),
                        State.valueOf(row.getString("state")),
                        row.getBoolean("same_person"),
                        row.getBoolean("same_sender")))
                .list();
    }

    @Transactional(readOnly = true)
    List<Call> calls(UUID id) {
        return jdbc.sql("""
                        select person, number, source, said, outcome, again_on, caller, called_at
                          from outreach.nomination_call where nomination_id = :id order by called_at desc, id desc
                        """)
                .param("id", id)
                .query((row, number) -> new Call(
                        row.getString("person"),
                        row.getString("number"),
                        row.getString("source"),
                        row.getString("said"),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getObject("again_on", LocalDate.class),
                        row.getString("caller"),
                        row.getTimestamp("called_at").toInstant()))
                .list();
    }

    @Transactional(readOnly = true)
    @Nullable
    Paper letter(UUID id) {
        return jdbc.sql(
                        "select letter_name, letter_type, letter from outreach.nomination where id = :id and letter is not null")
                .param("id", id)
                .query((row, number) ->
                        new Paper(row.getString("letter_name"), row.getString("letter_type"), row.getBytes("letter")))
                .optional()
                .orElse(null);
    }

    /** Writes a call down; the rule says how the nomination stands after it. */
    void call(UUID id, Call call) {
        Nomination one = locked(id);
        State next = one.after(call);
        jdbc.sql("""
                        insert into outreach.nomination_call (id, owner_id, audience_id, nomination_id, person, number, source,
                               said, outcome, again_on, caller, called_at)
                        values (:id, :owner, :audience, :nomination, :person, :number, :source, :said, :outcome, :again,
                                :caller, :at)
                        """)
                .param("id", Ids.next())
                .param("owner", Viewers.require().member().value())
                .param("audience", audiences.resolve(AudienceChoice.OWN).value())
                .param("nomination", id)
                .param("person", call.person())
                .param("number", call.number())
                .param("source", call.source())
                .param("said", call.said())
                .param("outcome", call.outcome().name())
                .param("again", call.again(), Types.DATE)
                .param("caller", call.caller())
                .param("at", Timestamp.from(call.at()))
                .update();
        jdbc.sql("update outreach.nomination set state = :state, again_on = :again where id = :id")
                .param("state", next.name())
                .param("again", call.outcome() == Outcome.UNREACHED ? call.again() : null, Types.DATE)
                .param("id", id)
                .update();
        audit.record("nomination.called", "nomination", id);
    }

    /** Notes that the person was appointed; whoever sent the nomination is told so. */
    void accepted(Nomination one, UUID member, UUID appointment, String by) {
        decide(one, State.ACCEPTED, "", by);
        jdbc.sql("update outreach.nomination set member_id = :member, appointment_id = :appointment where id = :id")
                .param("member", member)
                .param("appointment", appointment)
                .param("id", one.id())
                .update();
        mailbox.send(new Letter(one.given().senderMail(), language(one), JoinLetter.ACCEPTED, List.of()));
        audit.record("nomination.accepted", "nomination", one.id());
    }

    /** Refuses; the sender is told a reason of the program's own words. What the officer notes stays here. */
    void refuse(UUID id, Reason reason, String note, String by) {
        Nomination one = locked(id);
        one.requireOpen();
        decide(one, State.REFUSED, (reason.name() + " " + note).strip(), by);
        String sentence =
                texts.text(language(one), "joining.reason." + reason.name().toLowerCase(Locale.ROOT));
        mailbox.send(new Letter(one.given().senderMail(), language(one), JoinLetter.REFUSED, List.of(sentence)));
        audit.record("nomination.refused", "nomination", id);
    }

    /** Somebody pretended: kept for the record, and nobody is told. */
    void impostor(UUID id, String note, String by) {
        Nomination one = locked(id);
        one.requireOpen();
        decide(one, State.IMPOSTOR, ("NOT_CONFIRMED " + note).strip(), by);
        audit.record("nomination.refused", "nomination", id);
    }

    /** Of two officers who decide at once, the second sees what the first did. */
    Nomination locked(UUID id) {
        return jdbc.sql(ALL + " from outreach.nomination n where n.id = :id for update")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private void decide(Nomination one, State state, String reason, String by) {
        jdbc.sql("""
                        update outreach.nomination set state = :state, reason = :reason, decided_at = :now, decided_by = :by,
                               again_on = null
                         where id = :id
                        """)
                .param("state", state.name())
                .param("reason", reason)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by)
                .param("id", one.id())
                .update();
    }

    private static Locale language(Nomination one) {
        return Locale.of(one.given().language());
    }

    private static Nomination read(ResultSet row) throws SQLException {
        Timestamp decided = row.getTimestamp("decided_at");
        Instant at = decided == null ? null : decided.toInstant();
        return new Nomination(
                row.getObject("id", UUID.class),
                new Given(
                        row.getString("government"),
                        row.getString("office"),
                        row.getString("ministry"),
                        row.getString("name"),
                        row.getString("title"),
                        row.getString("mail"),
                        row.getString("phone"),
                        row.getString("language"),
                        row.getString("sender_name"),
                        row.getString("sender_office"),
                        row.getString("sender_mail")),
                row.getString("letter_name"),
                row.getString("letter_type"),
                State.valueOf(row.getString("state")),
                row.getTimestamp("sent_at").toInstant(),
                row.getObject("again_on", LocalDate.class),
                at,
                row.getString("decided_by"),
                row.getString("reason"),
                row.getObject("member_id", UUID.class),
                row.getObject("appointment_id", UUID.class));
    }
}
