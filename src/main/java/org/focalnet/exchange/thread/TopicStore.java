package org.focalnet.exchange.thread;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A thread as it is read. */
@Component
@Transactional(readOnly = true)
class TopicStore {

    private static final String HEAD = """
            select t.*, r.purpose, r.kind, a.kind as audience_kind, a.readers, v.visited_at, d.text as draft,
                   exchange.chairs(r.id) as chairs,
                   (select count(*) from exchange.post p where p.thread_id = t.id) as posts,
                   (select count(*) from exchange.post p, exchange.post x
                     where x.id = :anchor and x.thread_id = t.id and p.thread_id = t.id
                       and (p.written_at, p.id) < (x.written_at, x.id)) as skipped,
                   (select p.id from exchange.post p
                     where p.thread_id = t.id and p.owner_id <> :member
                       and p.written_at > coalesce(v.visited_at, '-infinity')
                     order by p.written_at, p.id limit 1) as fresh
              from exchange.thread t
              join exchange.room r on r.id = t.room_id
              cross join lateral audience.describe(t.audience_id) a
              left join exchange.visit v on v.thread_id = t.id
              left join exchange.draft d on d.thread_id = t.id
             where t.id = :id
            """;

    private static final String POSTS = """
            select p.*, q.id as q_id, q.owner_id as q_owner, q.author as q_author, q.capacity as q_capacity,
                   q.tlp as q_tlp, q.restriction as q_restriction, left(q.text, :shown) as q_text,
                   array(select m.name from exchange.mention m where m.post_id = p.id) as mentions,
                   (select array_agg(array[x.owner_id::text, x.author, x.language, x.text] order by x.made_at)
                      from exchange.translation x where x.post_id = p.id) as translations
              from exchange.post p
              left join exchange.post q on q.id = p.quote_id
             where p.thread_id = :id
             order by p.written_at, p.id limit :size
            """;

    /** What stands on the pages before: that of the post which is asked for, or that of the number, or the last one. */
    private static final String SKIPPING = """
            offset (select (least(case when cast(:anchor as uuid) is null then :number
                                       else count(*) filter (where b.before) / :size + 1 end,
                                  greatest(1, (count(*) + :size - 1) / :size)) - 1) * :size
                      from (select (p.written_at, p.id) < (x.written_at, x.id) as before
                              from exchange.post p
                              left join exchange.post x on x.id = :anchor and x.thread_id = :id
                             where p.thread_id = :id) b)
            """;

    private final NamedParameterJdbcOperations jdbc;

    TopicStore(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of a thread. */
    record Topic(TopicHead head, List<Post> posts) {}

    /** A thread, its counts and what is this person's own of it. */
    TopicHead head(UUID id) {
        return jdbc.query(HEAD, of(id, null), (row, number) -> ThreadRows.head(row)).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The first posts, the oldest of them before. */
    List<Post> posts(UUID id, int most) {
        return jdbc.query(POSTS, of(id, null).addValue("size", most), (row, number) -> ThreadRows.post(row));
    }

    /**
     * A thread with one page of its posts, in one turn: waiting for the database twice costs more than the question.
     *
     * @param anchor a post whose page is wanted; null for the page of the number, or the last where there are fewer
     */
    Topic page(UUID id, @Nullable UUID anchor, int number) {
        var asked = of(id, anchor).addValue("size", TopicHead.PAGE).addValue("number", number);
        return Objects.requireNonNull(jdbc.execute(HEAD + ";" + POSTS + SKIPPING, asked, TopicStore::topic));
    }

    private static Topic topic(PreparedStatement both) throws SQLException {
        both.execute();
        TopicHead head;
        try (ResultSet row = both.getResultSet()) {
            if (!row.next()) {
                throw new NotFound();
            }
            head = ThreadRows.head(row);
        }
        both.getMoreResults();
        List<Post> posts = new ArrayList<>();
        try (ResultSet rows = both.getResultSet()) {
            while (rows.next()) {
                posts.add(ThreadRows.post(rows));
            }
        }
        return new Topic(head, posts);
    }

    private static MapSqlParameterSource of(UUID id, @Nullable UUID anchor) {
        return new MapSqlParameterSource("id", id)
                .addValue("anchor", anchor, Types.OTHER)
                .addValue("member", Viewers.require().member().value())
                .addValue("shown", Post.Quote.SHOWN);
    }
}
