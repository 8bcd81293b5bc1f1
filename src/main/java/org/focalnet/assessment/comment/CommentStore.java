package org.focalnet.assessment.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.focalnet.assessment.round.RoundItem;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Comments of the team on items; also after a round is closed, for they are no part of what is sealed. */
@Component
@Transactional
public class CommentStore {

    /** How many one item has at most. */
    static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final Clock clock;

    CommentStore(JdbcClient jdbc, Audiences audiences, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Comment> ofItem(UUID item) {
        return query("c.item_id = :id", item);
    }

    @Transactional(readOnly = true)
    Comment find(UUID id) {
        return query("c.id = :id", id).stream().findFirst().orElseThrow(NotFound::new);
    }

    private List<Comment> query(String which, UUID id) {
        return jdbc.sql("select c.* from assessment.comment c where c.owner_id = :owner and " + which
                        + " order by c.at, c.id")
                .param("owner", owner())
                .param("id", id)
                .query(CommentStore::read)
                .list();
    }

    /** Says something; the same id twice is once. */
    void say(UUID id, RoundItem item, UUID account, String text, String author) {
        if (ofItem(item.id()).size() >= MOST) {
            throw new Refused("assessment.comment.refused.most", "comment", MOST);
        }
        jdbc.sql("""
                        insert into assessment.comment (id, owner_id, audience_id, round_id, item_id, text, account_id, author, at)
                        values (:id, :owner, :own, :round, :item, :text, :account, :author, :now) on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("owner", owner())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("round", item.round())
                .param("item", item.id())
                .param("text", text)
                .param("account", account)
                .param("author", author)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        audit.record("round.commented", "item", item.id());
    }

    /** Takes a comment back; each person their own. */
    void remove(Comment comment) {
        int gone = jdbc.sql("""
                        delete from assessment.comment where id = :id and owner_id = :owner and account_id = :account
                        """)
                .param("id", comment.id())
                .param("owner", owner())
                .param("account", Viewers.require().account(), java.sql.Types.OTHER)
                .update();
        if (gone == 0) {
            throw new NotFound();
        }
        audit.record("round.comment_removed", "item", comment.item());
    }

    private static Comment read(ResultSet row, int number) throws SQLException {
        return new Comment(
                row.getObject("id", UUID.class),
                row.getObject("item_id", UUID.class),
                row.getString("text"),
                row.getObject("account_id", UUID.class),
                row.getString("author"),
                row.getTimestamp("at").toInstant());
    }

    private static UUID owner() {
        return Viewers.require().member().value();
    }
}
