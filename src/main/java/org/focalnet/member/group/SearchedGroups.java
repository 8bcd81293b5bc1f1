package org.focalnet.member.group;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.member.Group;
import org.focalnet.member.Groups;
import org.focalnet.search.Searchable;
import org.focalnet.web.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Groups as they are found: by name in any of the six languages, by short name, by what they are for. */
@Component
@Transactional(readOnly = true)
class SearchedGroups implements Searchable {

    private final Groups groups;
    private final JdbcClient jdbc;

    SearchedGroups(Groups groups, JdbcClient jdbc) {
        this.groups = groups;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "group";
    }

    @Override
    public Optional<Entry> entry(UUID id) {
        return groups.find(id)
                .map(group -> new Entry(
                        id,
                        MemberId.SECRETARIAT,
                        AudienceId.NETWORK,
                        "/groups/" + id,
                        group.name(Locale.ENGLISH),
                        names(group) + "\n" + group.purpose(),
                        "",
                        id,
                        List.of(),
                        List.of(),
                        jdbc.sql("select created_at from member.group where id = :id")
                                .param("id", id)
                                .query((row, number) -> row.getTimestamp(1).toInstant())
                                .single(),
                        null));
    }

    @Override
    public List<UUID> all(UUID after, int limit) {
        return jdbc.sql("""
                        select id from member.group where owner_id = :owner and id > :after order by id limit :limit
                        """)
                .param("owner", Viewers.require().member().value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private static String names(Group group) {
        return Stream.concat(Stream.of(group.code()), Texts.LANGUAGES.stream().map(group::name))
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
