package org.focalnet.institution.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.institution.Inquiries;
import org.focalnet.institution.InquiryAnswered;
import org.focalnet.institution.InquiryAsker;
import org.focalnet.institution.InquiryNotice;
import org.focalnet.notify.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What institutions answer. Two who share a link overwrite nothing of each other: the later one is kept beside. */
@Component
@Transactional
class AnswerStore {

    private final JdbcClient jdbc;
    private final SheetStore sheets;
    private final Audiences audiences;
    private final List<InquiryAsker> askers;
    private final Notices notices;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerStore(
            JdbcClient jdbc,
            SheetStore sheets,
            Audiences audiences,
            List<InquiryAsker> askers,
            Notices notices,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.sheets = sheets;
        this.audiences = audiences;
        this.askers = List.copyOf(askers);
        this.notices = notices;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What somebody typed.
     *
     * @param version that of the answer which their page showed
     */
    record Typing(UUID question, String text, int version) {}

    /** The answers of a sheet by their question, each with what was typed beside it. */
    @Transactional(readOnly = true)
    Map<UUID, GivenAnswer> of(UUID sheet) {
        return of(sheet, null);
    }

    /** The same for some questions; all where none are named. */
    @Transactional(readOnly = true)
    Map<UUID, GivenAnswer> of(UUID sheet, @Nullable Collection<UUID> questions) {
        Map<UUID, GivenAnswer> found = new LinkedHashMap<>();
        jdbc.sql("""
                        select a.*, v.id as variant_id, v.text as variant_text, v.person as variant_person, v.at as variant_at
                          from institution.inquiry_answer a
                          left join institution.inquiry_variant v on v.sheet_id = a.sheet_id and v.question_id = a.question_id
                         where a.sheet_id = :sheet and a.owner_id = :owner and (:all or a.question_id = any (:questions))
                         order by a.id, v.at, v.id
                        """)
                .param("sheet", sheet)
                .param("owner", owner())
                .param("all", questions == null)
                .param("questions", questions == null ? new UUID[0] : questions.toArray(UUID[]::new))
                .query(row -> {
                    UUID question = row.getObject("question_id", UUID.class);
                    GivenAnswer before = found.get(question);
                    found.put(question, answer(question, row, before == null ? List.of() : before.variants()));
                });
        return found;
    }

    private static GivenAnswer answer(UUID question, ResultSet row, List<GivenAnswer.Variant> known)
            throws SQLException {
        List<GivenAnswer.Variant> variants = new ArrayList<>(known);
        if (row.getObject("variant_id") != null) {
            variants.add(new GivenAnswer.Variant(
                    row.getObject("variant_id", UUID.class),
                    row.getString("variant_text"),
                    row.getString("variant_person"),
                    row.getTimestamp("variant_at").toInstant()));
        }
        return new GivenAnswer(
                question,
                row.getString("text"),
                row.getString("person"),
                row.getInt("version"),
                row.getTimestamp("at").toInstant(),
                SheetStore.instant(row.getTimestamp("adopted_at")),
                variants);
    }

    /** All that is answered to an inquiry, by question and then by the name of the institution. */
    @Transactional(readOnly = true)
    List<Inquiries.Answered> all(UUID inquiry) {
        return all(inquiry, null);
    }

    /** The same for some questions, with what was taken back; without that for all where none are named. */
    @Transactional(readOnly = true)
    List<Inquiries.Answered> all(UUID inquiry, @Nullable Collection<UUID> questions) {
        return jdbc.sql("""
                        select a.sheet_id, s.institution_id, a.question_id, a.text, a.person, a.at
                          from institution.inquiry_answer a
                          join institution.inquiry_sheet s on s.id = a.sheet_id
                          join institution.inquiry_question q on q.id = a.question_id
                         where s.inquiry_id = :inquiry and a.owner_id = :owner
                           and (:all and a.text <> '' or a.question_id = any (:questions)) order by q.position, s.id
                        """)
                .param("inquiry", inquiry)
                .param("all", questions == null)
                .param("questions", questions == null ? new UUID[0] : questions.toArray(UUID[]::new))
                .param("owner", owner())
                .query((row, number) -> new Inquiries.Answered(
                        row.getObject("sheet_id", UUID.class),
                        row.getObject("institution_id", UUID.class),
                        row.getObject("question_id", UUID.class),
                        row.getString("text"),
                        row.getString("person"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /**
     * Saves what is typed, as it comes.
     *
     * @param page that it was typed on: who goes on typing there is not their own rival
     * @return the questions that somebody else answered meanwhile; what is typed now is kept beside
     */
    Set<UUID> save(Inquiry inquiry, UUID sheet, String person, UUID page, List<Typing> typed) {
        Map<UUID, GivenAnswer> before =
                of(sheet, typed.stream().map(Typing::question).toList());
        Set<UUID> contested = new LinkedHashSet<>();
        Set<UUID> changed = new LinkedHashSet<>();
        for (Typing one : typed) {
            GivenAnswer stands = before.getOrDefault(one.question(), GivenAnswer.none(one.question()));
            if (stands.text().equals(one.text())) {
                continue;
            }
            int written = stands.version() == 0 ? insert(sheet, person, page, one) : update(sheet, person, page, one);
            if (written == 0) {
                beside(sheet, person, page, one);
                contested.add(one.question());
            } else {
                changed.add(one.question());
            }
        }
        if (!changed.isEmpty()) {
            sheets.note(sheet, SheetStore.Moment.BEGUN);
            answered(inquiry, sheet, changed, false);
        }
        return contested;
    }

    private void answered(Inquiry inquiry, UUID sheet, Set<UUID> questions, boolean handedIn) {
        events.publishEvent(new InquiryAnswered(
                Viewers.require().member(), inquiry.asker(), inquiry.id(), sheet, questions, handedIn));
    }

    private int insert(UUID sheet, String person, UUID page, Typing one) {
        return bind(jdbc.sql("""
                        insert into institution.inquiry_answer (id, owner_id, audience_id, sheet_id, question_id, text, person, page, at)
                        values (:id, :owner, :own, :sheet, :question, :text, :person, :page, :now)
                        on conflict (sheet_id, question_id) do nothing
                        """), sheet, person, page, one)
                .param("id", Ids.next())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .update();
    }

    private int update(UUID sheet, String person, UUID page, Typing one) {
        return bind(jdbc.sql("""
                        update institution.inquiry_answer set text = :text, person = :person, page = :page, at = :now,
                               version = version + 1, adopted_at = null
                         where sheet_id = :sheet and question_id = :question and owner_id = :owner
                           and (version = :version or page = :page)
                        """), sheet, person, page, one)
                .param("version", one.version())
                .update();
    }

    private void beside(UUID sheet, String person, UUID page, Typing one) {
        bind(jdbc.sql("""
                        insert into institution.inquiry_variant (id, owner_id, audience_id, sheet_id, question_id, text, person, page, at)
                        values (:id, :owner, :own, :sheet, :question, :text, :person, :page, :now)
                        on conflict (sheet_id, question_id, page) do update set text = excluded.text, at = excluded.at
                        """), sheet, person, page, one)
                .param("id", Ids.next())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .update();
    }

    private JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec sql, UUID sheet, String person, UUID page, Typing one) {
        return sql.param("owner", owner())
                .param("sheet", sheet)
                .param("question", one.question())
                .param("text", one.text())
                .param("person", person)
                .param("page", page)
                .param("now", Timestamp.from(clock.instant()));
    }

    /** Puts what was typed beside an answer in its place, or forgets it; the answer that stood is then beside. */
    void settle(Inquiry inquiry, UUID sheet, UUID variant, boolean taken) {
        UUID question = jdbc.sql("""
                        select question_id from institution.inquiry_variant
                         where id = :id and sheet_id = :sheet and owner_id = :owner
                        """)
                .param("id", variant)
                .param("sheet", sheet)
                .param("owner", owner())
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
        if (!taken) {
            jdbc.sql("delete from institution.inquiry_variant where id = :id and owner_id = :owner")
                    .param("id", variant)
                    .param("owner", owner())
                    .update();
            return;
        }
        jdbc.sql("""
                        with mine as (select v.text, v.person from institution.inquiry_variant v where v.id = :id and v.owner_id = :owner),
                             stood as (select a.text, a.person from institution.inquiry_answer a
                                        where a.sheet_id = :sheet and a.question_id = :question and a.owner_id = :owner),
                             swapped as (update institution.inquiry_variant v set text = stood.text, person = stood.person, at = :now
                                           from stood where v.id = :id and v.owner_id = :owner)
                        update institution.inquiry_answer a set text = mine.text, person = mine.person, at = :now,
                               version = a.version + 1, page = :page, adopted_at = null
                          from mine where a.sheet_id = :sheet and a.question_id = :question and a.owner_id = :owner
                        """)
                .param("id", variant)
                .param("sheet", sheet)
                .param("question", question)
                .param("owner", owner())
                .param("page", Ids.next())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        answered(inquiry, sheet, Set.of(question), false);
    }

    /** Hands the answers in; the office is told once, by whoever asked where they do it. */
    void handIn(Inquiry inquiry, UUID sheet) {
        if (sheets.note(sheet, SheetStore.Moment.HANDED_IN)) {
            sheets.note(sheet, SheetStore.Moment.BEGUN);
            answered(inquiry, sheet, Set.of(), true);
            if (askers.stream().noneMatch(one -> one.code().equals(inquiry.asker()))) {
                notices.tell(Viewers.require().member(), InquiryNotice.HANDED_IN, sheet);
            }
            audit.record("inquiry.handed_in", "inquiry_sheet", sheet);
        }
    }

    /** Notes that an answer was taken over into the map. */
    void adopted(UUID sheet, UUID question) {
        jdbc.sql("""
                        update institution.inquiry_answer set adopted_at = :now
                         where sheet_id = :sheet and question_id = :question and owner_id = :owner
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("sheet", sheet)
                .param("question", question)
                .param("owner", owner())
                .update();
        audit.record("inquiry.adopted", "inquiry_sheet", sheet);
    }

    private static UUID owner() {
        return Viewers.require().member().value();
    }
}
