package org.focalnet.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.exchange.text.Markdown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom a post names with an @. */
@Component
@Transactional
public class Mentions {

    private final JdbcClient jdbc;

    Mentions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes down whom a post of the viewer's names, in the place of what stood there.
     *
     * @param names the members of the room and the people who wrote in it
     */
    public void set(UUID post, String text, Map<String, MemberId> names) {
        jdbc.sql("delete from exchange.mention where post_id = :post")
                .param("post", post)
                .update();
        found(text, names)
                .forEach((name, member) -> jdbc.sql("""
                                insert into exchange.mention (id, owner_id, audience_id, post_id, member_id, name, readable_until)
                                select :id, p.owner_id, p.audience_id, p.id, :member, :name, p.readable_until
                                  from exchange.post p where p.id = :post
                                """)
                        .param("id", Ids.next())
                        .param("member", member.value())
                        .param("name", name)
                        .param("post", post)
                        .update());
    }

    /** The members that a post names, the writer's own left out. */
    @Transactional(readOnly = true)
    public Set<MemberId> of(UUID post) {
        List<MemberId> members = jdbc.sql(
                        "select m.member_id from exchange.mention m where m.post_id = :post and m.member_id <> m.owner_id")
                .param("post", post)
                .query((row, number) -> new MemberId(row.getObject("member_id", UUID.class)))
                .list();
        return members.stream().collect(Collectors.toUnmodifiableSet());
    }

    static Map<String, MemberId> found(String text, Map<String, MemberId> names) {
        Map<String, MemberId> found = new LinkedHashMap<>();
        if (names.isEmpty() || text.indexOf('@') < 0) {
            return found;
        }
        Matcher matcher = Markdown.mentions(names.keySet()).matcher(text);
        while (matcher.find() && found.size() < PostInput.MENTIONS) {
            String written = matcher.group(1);
            names.forEach((name, member) -> {
                if (name.equalsIgnoreCase(written)) {
                    found.put(name, member);
                }
            });
        }
        return found;
    }
}
