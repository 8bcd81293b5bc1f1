package org.focalnet.assessment.asking;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.focalnet.assessment.RoundNotice;
import org.focalnet.assessment.answer.ItemAnswerStore;
import org.focalnet.assessment.round.Round;
import org.focalnet.assessment.round.RoundStore;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.institution.Inquiries;
import org.focalnet.institution.Institutions;
import org.focalnet.member.OfficeHours;
import org.focalnet.member.Offices;
import org.focalnet.notify.Notices;
import org.focalnet.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks institutions the sections that are theirs, and takes over what they answer. */
@Component
@Transactional
public class AskingStore {

    /** The asker, for the module that sends the questions. */
    static final String ASKER = "assessment";

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final RoundStore rounds;
    private final AskedQuestionStore asked;
    private final ItemAnswerStore answers;
    private final Inquiries inquiries;
    private final Institutions institutions;
    private final Offices offices;
    private final Notices notices;
    private final Audit audit;
    private final Clock clock;

    AskingStore(
            JdbcClient jdbc,
            Audiences audiences,
            RoundStore rounds,
            AskedQuestionStore asked,
            ItemAnswerStore answers,
            Inquiries inquiries,
            Institutions institutions,
            Offices offices,
            Notices notices,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.rounds = rounds;
        this.asked = asked;
        this.answers = answers;
        this.inquiries = inquiries;
        this.institutions = institutions;
        this.offices = offices;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Who is asked what.
     *
     * @param capacity what the person is, in words
     * @param sections codes of the sections that are theirs
     * @param contact the office's mail address, for whoever has a question
     */
    public record Ask(
            UUID institution,
            String person,
            String mail,
            String capacity,
            String language,
            Collection<String> sections,
            LocalDate due,
            String note,
            String contact) {

        @Override
        public String toString() {
            return "Ask[" + institution + "]"; // this may reach a log
        }
    }

    /**
     * Sends an institution its sections; the same id twice is one.
     *
     * @param theirs words in the language of whoever is asked
     * @throws org.focalnet.audience.Refused where the round is closed or the inquiry cannot be sent
     */
    public void ask(UUID id, Round round, Ask ask, Shell theirs, String author) {
        rounds.writing(round.id());
        List<AskedQuestion> questions = begin(id, round, ask, theirs, author, clock.instant());
        if (!questions.isEmpty()) {
            inquiries.put(put(id, round, ask, questions));
            audit.record("round.asked", Round.KIND, round.id());
        }
    }

    /** Writes down who is asked what; nothing where the same id was asked before. */
    List<AskedQuestion> begin(UUID id, Round round, Ask ask, Shell theirs, String author, Instant at) {
        String name = institutions.name(ask.institution()).orElseThrow(NotFound::new);
        int written = jdbc.sql("""
                        insert into assessment.asking (id, owner_id, audience_id, round_id, institution_id, institution, capacity, language,
                                                       sections, author, asked_at)
                        values (:id, :owner, :own, :round, :institution, :name, :capacity, :language, :sections, :author, :now)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("owner", owner())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("round", round.id())
                .param("institution", ask.institution())
                .param("name", name)
                .param("capacity", ask.capacity())
                .param("language", ask.language())
                .param("sections", ask.sections().toArray(String[]::new))
                .param("author", author)
                .param("now", Timestamp.from(at))
                .update();
        if (written == 0) {
            return List.of();
        }
        return asked.begin(id, round, ask, theirs);
    }

    Inquiries.Put put(UUID id, Round round, Ask ask, List<AskedQuestion> questions) {
        return new Inquiries.Put(
                id,
                ASKER,
                round.facts().title(),
                ask.note(),
                ask.contact(),
                ask.due(),
                zone(),
                questions.stream().map(AskedQuestion::question).toList(),
                List.of(new Inquiries.To(ask.institution(), ask.person(), ask.mail(), ask.language())));
    }

    /** Who was asked in a round, each with how far it is: who is late first; two statements. */
    @Transactional(readOnly = true)
    public List<Asking> of(UUID round) {
        List<Asking> all = kept(round);
        if (all.isEmpty()) {
            return all;
        }
        Map<UUID, Inquiries.Standing> now = inquiries
                .standing(all.stream().map(Asking::id).toList())
                .stream()
                .collect(Collectors.toMap(Inquiries.Standing::inquiry, Function.identity(), (one, other) -> one));
        return all.stream()
                .map(one -> one.with(now.get(one.id())))
                .sorted(java.util.Comparator.comparing((Asking one) -> !one.late())
                        .thenComparing(one -> !one.waits()))
                .toList();
    }

    private List<Asking> kept(UUID round) {
        return jdbc.sql("""
                        select * from assessment.asking where round_id = :round and owner_id = :owner order by lower(institution), asked_at, id
                        """)
                .param("round", round)
                .param("owner", owner())
                .query((row, number) -> new Asking(
                        row.getObject("id", UUID.class),
                        row.getObject("round_id", UUID.class),
                        row.getObject("institution_id", UUID.class),
                        row.getString("institution"),
                        row.getString("capacity"),
                        List.of((String[]) row.getArray("sections").getArray()),
                        row.getTimestamp("asked_at").toInstant(),
                        null))
                .list();
    }

    /** Reminds all who are waited for and were not reminded within a day; answers how many. */
    public int remind(UUID round) {
        rounds.writing(round);
        int reminded = 0;
        for (Asking one : of(round)) {
            Inquiries.Standing standing = one.standing();
            if (one.waits() && standing != null && standing.reminded() == null
                    || one.waits() && standing != null && old(standing)) {
                inquiries.remind(standing.sheet());
                reminded++;
            }
        }
        return reminded;
    }

    private boolean old(Inquiries.Standing standing) {
        var reminded = standing.reminded();
        return reminded != null && reminded.isBefore(clock.instant().minusSeconds(24 * 60 * 60));
    }

    /**
     * Takes over what changed in an inquiry; what comes after the round is closed stays where it was answered. The asking is
     * held before anything is read: of two at once the second one sees what the first one left.
     */
    void receive(UUID asking, Collection<UUID> questions) {
        hold(asking).ifPresent(round -> answers.take(asking, inquiries.answers(asking, questions)));
    }

    /** All were handed in: where nobody is waited for any more, the leads are told. */
    void handedIn(UUID asking) {
        hold(asking).ifPresent(round -> {
            if (of(round).stream().noneMatch(Asking::waits)) {
                notices.tell(Viewers.require().member(), RoundNotice.ALL_IN, round);
            }
        });
    }

    /** What was asked came by file, as the office says: nobody is waited for or reminded any more. */
    public void filed(UUID asking) {
        inquiries.handIn(asking);
        handedIn(asking);
    }

    private Optional<UUID> hold(UUID asking) {
        Optional<UUID> round = jdbc.sql("""
                        select r.id from assessment.round r
                         where r.id = (select k.round_id from assessment.asking k where k.id = :id and k.owner_id = :owner)
                           and r.state = 'OPEN' for key share
                        """)
                .param("id", asking)
                .param("owner", owner())
                .query(UUID.class)
                .optional();
        round.ifPresent(one -> lock(asking));
        return round;
    }

    private void lock(UUID asking) {
        jdbc.sql("select id from assessment.asking where id = :id and owner_id = :owner for no key update")
                .param("id", asking)
                .param("owner", owner())
                .query(row -> {});
    }

    /** Ends what was asked, and takes over what was answered until then. The round is held by whoever calls. */
    public void end(UUID round) {
        for (Asking one : kept(round)) {
            inquiries.end(one.id());
            lock(one.id());
            answers.take(one.id(), inquiries.answers(one.id()));
        }
    }

    /** Who can be written to at an institution. */
    @Transactional(readOnly = true)
    public List<Inquiries.Contact> contacts(UUID institution) {
        return inquiries.contacts(institution);
    }

    /** The zone of the office's clock. */
    @Transactional(readOnly = true)
    public ZoneId zone() {
        return offices.hours().map(OfficeHours::zone).orElse(ZoneOffset.UTC);
    }

    private static UUID owner() {
        return Viewers.require().member().value();
    }
}
