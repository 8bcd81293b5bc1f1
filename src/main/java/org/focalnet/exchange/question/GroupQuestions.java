package org.focalnet.exchange.question;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.member.GroupSection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The questions asked of a group, on its page; how many there were, in its reports. */
@Component
@Transactional(readOnly = true)
class GroupQuestions implements GroupSection {

    private final JdbcClient jdbc;

    GroupQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "questions";
    }

    @Override
    public String fresh() {
        return "/questions/new";
    }

    @Override
    public List<Item> items(AudienceId group) {
        return jdbc.sql("""
                        select id, title, asked_at from exchange.question where audience_id = :group
                         order by asked_at desc, id limit :most
                        """)
                .param("group", group.value())
                .param("most", SHOWN)
                .query((row, number) -> new Item(
                        row.getString("title"),
                        "/questions/" + row.getObject("id", UUID.class),
                        row.getTimestamp("asked_at").toInstant()))
                .list();
    }

    @Override
    public Map<String, Integer> figures(AudienceId group, Instant from, Instant until) {
        int asked = jdbc.sql("""
                        select count(*)::int from exchange.question
                         where audience_id = :group and asked_at >= :from and asked_at < :until
                        """)
                .param("group", group.value())
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query(Integer.class)
                .single();
        return asked == 0 ? Map.of() : Map.of("questions", asked);
    }
}
