package org.focalnet.institution.institution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.member.Pillar;
import org.focalnet.member.Theme;
import org.focalnet.search.Searchable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Institutions as their own hub finds them. */
@Component
@Transactional(readOnly = true)
class SearchedInstitutions implements Searchable {

    static final String KIND = "institution";

    private final JdbcClient jdbc;

    SearchedInstitutions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Entry> entry(UUID id) {
        return jdbc.sql("select * from institution.institution where id = :id")
                .param("id", id)
                .query((row, number) -> {
                    Profile profile = InstitutionRows.profile(row);
                    var owner = new MemberId(row.getObject("owner_id", UUID.class));
                    return new Entry(
                            id,
                            owner,
                            new AudienceId(row.getObject("audience_id", UUID.class)),
                            "/institutions/" + id,
                            profile.name(),
                            text(profile),
                            "",
                            null,
                            told(profile, Theme.values()),
                            told(profile, Pillar.values()),
                            row.getTimestamp("changed_at").toInstant(),
                            owner);
                })
                .optional();
    }

    private static String text(Profile profile) {
        String persons = String.join(
                "\n",
                profile.contacts().stream()
                        .map(contact -> contact.name() + ", " + contact.function())
                        .toList());
        return String.join(
                "\n",
                profile.mandate(),
                String.join("\n", profile.relevance().values()),
                profile.liaison(),
                profile.approach(),
                persons);
    }

    private static List<String> told(Profile profile, Enum<?>[] subjects) {
        return Arrays.stream(subjects)
                .filter(subject -> !profile.words(subject).isEmpty())
                .map(Enum::name)
                .toList();
    }

    @Override
    public List<UUID> all(UUID after, int limit) {
        return jdbc.sql("""
                        select id from institution.institution where owner_id = :owner and id > :after order by id limit :limit
                        """)
                .param("owner", Viewers.require().member().value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
