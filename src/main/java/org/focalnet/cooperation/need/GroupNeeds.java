package org.focalnet.cooperation.need;

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

/** The needs that are posted to a group, on its page and in its reports. */
@Component
@Transactional(readOnly = true)
class GroupNeeds implements GroupSection {

    private final JdbcClient jdbc;

    GroupNeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "needs";
    }

    @Override
    public String fresh() {
        return "/cooperation/needs/new";
    }

    @Override
    public List<Item> items(AudienceId group) {
        return jdbc.sql("""
                        select id, title, posted_at from cooperation.need
                         where audience_id = :group and state = 'POSTED' and posted_at is not null
                         order by posted_at desc, id limit :most
                        """)
                .param("group", group.value())
                .param("most", SHOWN)
                .query((row, number) -> new Item(
                        row.getString("title"),
                        "/cooperation/needs/" + row.getObject("id", UUID.class),
                        row.getTimestamp("posted_at").toInstant()))
                .list();
    }

    @Override
    public Map<String, Integer> figures(AudienceId group, Instant from, Instant until) {
        int posted = jdbc.sql("""
                        select count(*) from cooperation.need
                         where audience_id = :group and posted_at >= :from and posted_at < :until
                        """)
                .param("group", group.value())
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query(Integer.class)
                .single();
        return posted == 0 ? Map.of() : Map.of("needs", posted);
    }
}
