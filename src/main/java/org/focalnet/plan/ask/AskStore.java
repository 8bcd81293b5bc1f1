package org.focalnet.plan.ask;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.institution.Inquiries;
import org.focalnet.institution.InstitutionContacts;
import org.focalnet.plan.ActionStatus;
import org.focalnet.plan.action.Action;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who was asked, about what, and what came back. */
@Component
@Transactional
class AskStore {

    private static final String ASKS = """
            select k.*, (select count(*) from plan.ask_item i where i.ask_id = k.id) as actions,
                   (select count(*) from plan.ask_item i where i.ask_id = k.id and i.settled_at is null) as open
              from plan.ask k
            """;

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Inquiries inquiries;
    private final InstitutionContacts contacts;
    private final Audit audit;
    private final Clock clock;

    AskStore(
            JdbcClient jdbc,
            Audiences audiences,
            Inquiries inquiries,
            InstitutionContacts contacts,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.inquiries = inquiries;
        this.contacts = contacts;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Ask find(UUID id) {
        return jdbc.sql(ASKS + " where k.id = :id")
                .param("id", id)
                .query(AskStore::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    List<Ask> of(UUID plan) {
        return jdbc.sql(ASKS + " where k.plan_id = :plan order by k.put_at desc, lower(k.institution), k.id limit 300")
                .param("plan", plan)
                .query(AskStore::read)
                .list();
    }

    /** Those of the map that lead open actions of a plan. */
    @Transactional(readOnly = true)
    List<Ask.Lead> leads(UUID plan) {
        Map<UUID, InstitutionContacts.Contact> known = contacts.first();
        return jdbc.sql("""
                        select lead_id, max(lead) as name, count(*) as actions from plan.action
                         where plan_id = :plan and lead_id is not null and status not in ('DONE', 'DROPPED')
                         group by lead_id order by lower(max(lead)), lead_id
                        """)
                .param("plan", plan)
                .query((row, number) -> {
                    UUID id = row.getObject("lead_id", UUID.class);
                    return new Ask.Lead(id, row.getString("name"), row.getInt("actions"), known.containsKey(id));
                })
                .list();
    }

    /** Writes down that a lead is asked about these actions, each with its two questions. */
    void write(UUID id, UUID plan, Action.Body lead, LocalDate due, String author, List<Asked> asked) {
        UUID own = audiences.resolve(AudienceChoice.OWN).value();
        UUID me = Viewers.require().member().value();
        int written = jdbc.sql("""
                        insert into plan.ask (id, owner_id, audience_id, plan_id, institution_id, institution, due_on, author, put_at)
                        values (:id, :me, :own, :plan, :institution, :name, :due, :author, :now)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("me", me)
                .param("own", own)
                .param("plan", plan)
                .param("institution", lead.id())
                .param("name", lead.name())
                .param("due", Date.valueOf(due))
                .param("author", author)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 0) {
            return;
        }
        for (int i = 0; i < asked.size(); i++) {
            Asked one = asked.get(i);
            jdbc.sql("""
                            insert into plan.ask_item (id, owner_id, audience_id, ask_id, action_id, position, status_question, text_question, statuses)
                            values (:id, :me, :own, :ask, :action, :position, :status, :text, :statuses)
                            """)
                    .param("id", Ids.next())
                    .param("me", me)
                    .param("own", own)
                    .param("ask", id)
                    .param("action", one.action())
                    .param("position", i)
                    .param("status", one.status())
                    .param("text", one.text())
                    .param("statuses", one.words().toArray(String[]::new))
                    .update();
        }
        audit.record("action_plan.progress_asked", "plan_ask", id);
    }

    /**
     * What is asked of an action.
     *
     * @param words of the statuses, in their order, as they were offered
     */
    record Asked(UUID action, UUID status, UUID text, List<String> words) {}

    /** What was asked and what came back. */
    @Transactional(readOnly = true)
    List<Ask.Item> items(UUID ask) {
        Map<UUID, Inquiries.Answered> answers = new HashMap<>();
        inquiries.answers(ask).forEach(one -> answers.put(one.question(), one));
        return jdbc.sql("""
                        select i.*, a.number, a.title, a.status from plan.ask_item i join plan.action a on a.id = i.action_id
                         where i.ask_id = :ask order by i.position, i.id
                        """)
                .param("ask", ask)
                .query((row, number) -> {
                    var status = answers.get(row.getObject("status_question", UUID.class));
                    var text = answers.get(row.getObject("text_question", UUID.class));
                    var last = text == null ? status : text;
                    return new Ask.Item(
                            row.getObject("id", UUID.class),
                            row.getObject("action_id", UUID.class),
                            row.getInt("number"),
                            row.getString("title"),
                            ActionStatus.valueOf(row.getString("status")),
                            status(row, status),
                            text == null ? "" : text.answer(),
                            last == null ? "" : last.person(),
                            last == null ? null : last.at(),
                            row.getTimestamp("settled_at") != null);
                })
                .list();
    }

    private static @Nullable ActionStatus status(ResultSet row, Inquiries.@Nullable Answered answer)
            throws SQLException {
        if (answer == null) {
            return null;
        }
        return status(List.of((String[]) row.getArray("statuses").getArray()), answer.answer());
    }

    /** The status that was offered in these words; null where it is none of them. */
    static @Nullable ActionStatus status(List<String> words, String said) {
        int at = words.indexOf(said);
        return at < 0 || at >= ActionStatus.values().length ? null : ActionStatus.values()[at];
    }

    /** Says that what came back on this was taken over, or left. Whether it was open until now. */
    boolean settle(UUID item) {
        return jdbc.sql("update plan.ask_item set settled_at = :now where id = :id and settled_at is null")
                        .param("now", Timestamp.from(clock.instant()))
                        .param("id", item)
                        .update()
                == 1;
    }

    private static Ask read(ResultSet row, int number) throws SQLException {
        return new Ask(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getObject("institution_id", UUID.class),
                row.getString("institution"),
                row.getObject("due_on", LocalDate.class),
                row.getString("author"),
                row.getTimestamp("put_at").toInstant(),
                row.getInt("actions"),
                row.getInt("open"));
    }
}
