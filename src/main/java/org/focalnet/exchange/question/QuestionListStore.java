package org.focalnet.exchange.question;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of questions: one statement, whatever is asked of it. */
@Component
@Transactional(readOnly = true)
class QuestionListStore {

    private static final String LIST = """
            select l.*, count(*) over () as total from (
            select q.id, q.owner_id, q.title, q.language, q.themes, q.withheld, q.region, q.audience_kind,
                   q.asked_at, q.closed_at is not null as closed,
                   (q.owner_id = :member and not q.withheld or exists (
                       select from exchange.relay r join exchange.submission s on s.id = r.submission_id
                        where r.question_id = q.id and s.owner_id = :member)) as mine,
                   exists (select from exchange.following f where f.question_id = q.id and f.owner_id = :member)
                       as followed,
                   a.answers, a.helped, a.answered
              from exchange.question q, lateral (
                  select count(*) as answers, coalesce(bool_or(a.helped_at is not null), false) as helped,
                         coalesce(bool_or(a.owner_id = :member and a.original_id is null), false) as answered
                    from exchange.answer a where a.question_id = q.id) a
             where (:query = '' or position(lower(:query) in lower(q.title)) > 0)
               and (:theme::text is null or :theme = any (q.themes))
               and (:language::text is null or q.language = :language)) l
             where case :view when 'open' then not closed when 'mine' then mine when 'followed' then followed
                              when 'answered' then answered else true end
             order by asked_at desc, id limit :size offset :skip
            """;

    private final JdbcClient jdbc;

    QuestionListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Question.Line> list(QuestionFilter filter) {
        return jdbc.sql(LIST)
                .param("member", Viewers.require().member().value())
                .param("query", filter.query())
                .param("theme", filter.theme() == null ? null : filter.theme().name(), Types.VARCHAR)
                .param("language", filter.language(), Types.VARCHAR)
                .param("view", filter.view())
                .param("size", QuestionFilter.SIZE)
                .param("skip", (filter.page() - 1) * QuestionFilter.SIZE)
                .query((row, number) -> new Question.Line(
                        row.getObject("id", UUID.class),
                        new MemberId(row.getObject("owner_id", UUID.class)),
                        row.getString("title"),
                        row.getString("language"),
                        Question.themes((String[]) row.getArray("themes").getArray()),
                        row.getBoolean("withheld"),
                        row.getString("region"),
                        AudienceKind.valueOf(row.getString("audience_kind")),
                        row.getTimestamp("asked_at").toInstant(),
                        row.getBoolean("closed"),
                        row.getBoolean("mine"),
                        row.getInt("answers"),
                        row.getBoolean("helped"),
                        row.getInt("total")))
                .list();
    }
}
