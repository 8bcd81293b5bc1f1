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
import org.focalnet.member.Member;
import org.focalnet.member.Members;
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
    private final Members members;

    SearchedMembers(JdbcClient jdbc, Members members) {
        this.jdbc = jdbc;
        this.members = members;
    }

    @Override
    public String kind() {
        return "member";
    }

    @Override
    public Optional<Entry> entry(UUID id) {
        Optional<Member> member = members.find(new MemberId(id)).filter(Member::active);
        return member.flatMap(found -> jdbc.sql("select audience_id, created_at from member.member where id = :id")
                .param("id", id)
                .query((row, number) -> new Entry(
                        id,
                        found.id(),
                        new AudienceId(row.getObject("audience_id", UUID.class)),
                        "/members/" + found.code(),
                        found.name(Locale.ENGLISH),
                        names(found),
                        "",
                        null,
                        List.of(),
                        List.of(),
                        row.getTimestamp("created_at").toInstant(),
                        null))
                .optional());
    }

    @Override
    public List<UUID> all(UUID after, int limit) {
        UUID own = Viewers.require().member().value();
        return after.compareTo(own) < 0 && members.find(new MemberId(own)).isPresent() ? List.of(own) : List.of();
    }

    private static String names(Member member) {
        return Stream.concat(Stream.of(member.code()), Texts.LANGUAGES.stream().map(member::name))
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
