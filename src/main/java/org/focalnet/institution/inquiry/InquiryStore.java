package org.focalnet.institution.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.institution.AnswerKind;
import org.focalnet.institution.InquiryQuestion;
import org.focalnet.member.OfficeHours;
import org.focalnet.search.SearchChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Inquiries and templates of the viewer's hub, with their questions. */
@Component
@Transactional
public class InquiryStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InquiryStore(JdbcClient jdbc, Audiences audiences, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Inquiry find(UUID id) {
        return look(id).orElseThrow(NotFound::new);
    }

    /** With its questions, in their order: one statement. */
    @Transactional(readOnly = true)
    Optional<Inquiry> look(UUID id) {
        Map<UUID, Inquiry> found = new LinkedHashMap<>();
        List<InquiryQuestion> questions = new ArrayList<>();
        jdbc.sql("""
                        select i.*, q.id as question_id, q.text, q.guidance, q.kind, q.options, q.required, q.codes, q.part, q.follows
                          from institution.inquiry i left join institution.inquiry_question q on q.inquiry_id = i.id
                         where i.id = :id and i.owner_id = :owner order by q.position, q.id
                        """).param("id", id).param("owner", owner()).query(row -> {
            found.putIfAbsent(id, inquiry(row, List.of()));
            if (row.getObject("question_id") != null) {
                questions.add(question(row));
            }
        });
        return Optional.ofNullable(found.get(id))
                .map(one -> new Inquiry(
                        id,
                        one.asker(),
                        one.facts(),
                        one.template(),
                        one.author(),
                        one.sent(),
                        one.version(),
                        questions));
    }

    /** The questions that the hub keeps for reuse. */
    @Transactional(readOnly = true)
    List<Inquiry.Named> templates() {
        return jdbc.sql("""
                        select id, title from institution.inquiry where owner_id = :owner and template order by lower(title), id limit 100
                        """)
                .param("owner", owner())
                .query((row, number) -> new Inquiry.Named(row.getObject("id", UUID.class), row.getString("title")))
                .list();
    }

    /** The address that the newest inquiry gave for the office; empty where there is none. */
    @Transactional(readOnly = true)
    String lastContact() {
        return jdbc.sql("""
                        select contact from institution.inquiry where owner_id = :owner and contact <> '' order by created_at desc limit 1
                        """)
                .param("owner", owner())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Writes one down, to be sent later; the same id twice is one. Answers whether it is new. */
    boolean write(
            UUID id,
            String asker,
            Inquiry.Facts facts,
            boolean template,
            List<InquiryQuestion> questions,
            String author) {
        int written = bind(jdbc.sql("""
                        insert into institution.inquiry (id, owner_id, audience_id, asker, title, note, contact, language, due_on,
                                                         zone, template, author, created_at)
                        values (:id, :owner, :own, :asker, :title, :note, :contact, :language, :due, :zone, :template, :author, :now)
                        on conflict (id) do nothing
                        """), facts)
                .param("id", id)
                .param("owner", owner())
                .param("own", own())
                .param("asker", asker)
                .param("template", template)
                .param("author", author)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 1) {
            ask(id, questions);
            changed(id);
            audit.record(template ? "inquiry.kept" : "inquiry.written", "inquiry", id);
        }
        return written == 1;
    }

    /**
     * Changes what was not sent yet.
     *
     * @throws Conflict where a colleague changed it since that version
     * @throws Refused where it went out meanwhile: nobody answers a question that has changed under them
     */
    void change(UUID id, int version, Inquiry.Facts facts, List<InquiryQuestion> questions) {
        if (find(id).sent() != null) {
            throw new Refused("institution.inquiry.refused.sent");
        }
        int written = bind(jdbc.sql("""
                        update institution.inquiry
                           set title = :title, note = :note, contact = :contact, language = :language, due_on = :due, zone = :zone,
                               version = version + 1
                         where id = :id and owner_id = :owner and version = :version and sent_at is null
                        """), facts)
                .param("id", id)
                .param("owner", owner())
                .param("version", version)
                .update();
        if (written == 0) {
            throw new Conflict("institution.inquiry.stale");
        }
        jdbc.sql("delete from institution.inquiry_question where inquiry_id = :id and owner_id = :owner")
                .param("id", id)
                .param("owner", owner())
                .update();
        jdbc.sql("update institution.inquiry_sheet set due_on = :due where inquiry_id = :id and owner_id = :owner")
                .param("due", facts.due())
                .param("id", id)
                .param("owner", owner())
                .update();
        ask(id, questions);
        changed(id);
        audit.record("inquiry.changed", "inquiry", id);
    }

    /** All of them in one statement: a module may put hundreds. */
    private void ask(UUID inquiry, List<InquiryQuestion> questions) {
        jdbc.sql("""
                        insert into institution.inquiry_question (id, owner_id, audience_id, inquiry_id, position, text, guidance,
                                                                  kind, options, required, codes, part, follows)
                        select q.id, :owner, :own, :inquiry, q.position, q.text, q.guidance, q.kind,
                               coalesce(string_to_array(nullif(q.options, ''), E'\\n'), '{}'), q.required,
                               coalesce(string_to_array(nullif(q.codes, ''), E'\\n'), '{}'), q.part, q.follows
                          from unnest(:ids::uuid[], :texts::text[], :guidances::text[], :kinds::text[], :options::text[],
                                      :required::boolean[], :codes::text[], :parts::text[], :follows::boolean[])
                               with ordinality as q (id, text, guidance, kind, options, required, codes, part, follows, position)
                        """)
                .param("owner", owner())
                .param("own", own())
                .param("inquiry", inquiry)
                .param("ids", questions.stream().map(InquiryQuestion::id).toArray(UUID[]::new))
                .param("texts", all(questions, InquiryQuestion::text))
                .param("guidances", all(questions, InquiryQuestion::guidance))
                .param("kinds", all(questions, one -> one.kind().name()))
                .param("options", all(questions, one -> String.join("\n", one.options())))
                .param(
                        "required",
                        questions.stream().map(InquiryQuestion::required).toArray(Boolean[]::new))
                .param("codes", all(questions, one -> String.join("\n", one.codes())))
                .param("parts", all(questions, InquiryQuestion::part))
                .param(
                        "follows",
                        questions.stream().map(InquiryQuestion::follows).toArray(Boolean[]::new))
                .update();
    }

    private static String[] all(List<InquiryQuestion> questions, Function<InquiryQuestion, String> what) {
        return questions.stream().map(what).toArray(String[]::new);
    }

    /** Keeps the questions of an inquiry for others to begin with. */
    void keep(UUID id, UUID template, String author) {
        Inquiry inquiry = find(id);
        List<InquiryQuestion> copies =
                inquiry.questions().stream().map(one -> one.as(Ids.next())).toList();
        write(template, inquiry.asker(), inquiry.facts(), true, copies, author);
    }

    /** Deletes a draft or a template. What went out is withdrawn, never deleted: somebody has the link. */
    void remove(UUID id) {
        int gone = jdbc.sql("delete from institution.inquiry where id = :id and owner_id = :owner and sent_at is null")
                .param("id", id)
                .param("owner", owner())
                .update();
        if (gone == 0) {
            throw new NotFound();
        }
        changed(id);
        audit.record("inquiry.removed", "inquiry", id);
    }

    /** Notes that it has gone out; from then on its questions stay. */
    void sent(UUID id) {
        jdbc.sql("""
                        update institution.inquiry set sent_at = coalesce(sent_at, :now), version = version + 1
                         where id = :id and owner_id = :owner
                        """)
                .param("id", id)
                .param("owner", owner())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private void changed(UUID id) {
        events.publishEvent(
                new SearchChanged(SearchedInquiries.KIND, id, Viewers.require().member()));
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, Inquiry.Facts facts) {
        return sql.param("title", facts.title())
                .param("note", facts.note())
                .param("contact", facts.contact())
                .param("language", facts.language())
                .param("due", facts.due(), Types.DATE)
                .param("zone", facts.zone().getId());
    }

    private static Inquiry inquiry(ResultSet row, List<InquiryQuestion> questions) throws SQLException {
        @Nullable Timestamp sent = row.getTimestamp("sent_at");
        return new Inquiry(
                row.getObject("id", UUID.class),
                row.getString("asker"),
                new Inquiry.Facts(
                        row.getString("title"),
                        row.getString("note"),
                        row.getString("contact"),
                        row.getString("language"),
                        row.getObject("due_on", LocalDate.class),
                        OfficeHours.zone(row.getString("zone"))),
                row.getBoolean("template"),
                row.getString("author"),
                sent == null ? null : sent.toInstant(),
                row.getInt("version"),
                questions);
    }

    private static InquiryQuestion question(ResultSet row) throws SQLException {
        return new InquiryQuestion(
                row.getObject("question_id", UUID.class),
                row.getString("text"),
                row.getString("guidance"),
                AnswerKind.valueOf(row.getString("kind")),
                List.of((String[]) row.getArray("options").getArray()),
                row.getBoolean("required"),
                List.of((String[]) row.getArray("codes").getArray()),
                row.getString("part"),
                row.getBoolean("follows"));
    }

    private UUID own() {
        return audiences.resolve(AudienceChoice.OWN).value();
    }

    private static UUID owner() {
        return Viewers.require().member().value();
    }
}
