package org.focalnet.member.directory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.member.LocalName;
import org.focalnet.member.Member;
import org.focalnet.member.MemberKind;
import org.focalnet.member.UnGroup;
import org.focalnet.search.Searchable;
import org.focalnet.web.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Members as they are found: by name in any of the six languages, or by code. Who belongs to the network is public. */
@Component
@Transactional(readOnly = true)
class SearchedMembers implements Searchable {

    private final JdbcClient jdbc;

    SearchedMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "member";
    }

    @Override
    public Optional<Entry> entry(UUID id) {
        // not from Members: that may not know yet what another node brought in
        return jdbc.sql("""
                        select id, audience_id, code, kind, names, created_at from member.member
                         where id = :id and status = 'ACTIVE'
                        """)
                .param("id", id)
                .query((row, number) -> {
                    var member = new Member(
                            new MemberId(id),
                            row.getString("code"),
                            MemberKind.valueOf(row.getString("kind")),
                            LocalName.parse(row.getString("names")),
                            UnGroup.NONE,
                            "",
                            null,
                            true,
                            0);
                    return new Entry(
                            id,
                            member.id(),
                            new AudienceId(row.getObject("audience_id", UUID.class)),
                            "/members/" + member.code(),
                            member.name(Locale.ENGLISH),
                            names(member),
                            "",
                            null,
                            List.of(),
                            List.of(),
                            row.getTimestamp("created_at").toInstant(),
                            null);
                })
                .optional();
    }

    @Override
    public List<UUID> all(UUID after, int limit) {
        return jdbc.sql("select id from member.member where owner_id = :owner and id > :after")
                .param("owner", Viewers.require().member().value())
                .param("after", after)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private static String names(Member member) {
        return Stream.concat(Stream.of(member.code()), Texts.LANGUAGES.stream().map(member::name))
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
