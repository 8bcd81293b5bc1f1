package org.focalnet.plan.passage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.search.Searchable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Texts as the own team finds them, by their latest words. */
@Component
@Transactional(readOnly = true)
class SearchedPassages implements Searchable {

    private final JdbcClient jdbc;

    SearchedPassages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return Passage.KIND;
    }

    @Override
    public Optional<Entry> entry(UUID id) {
        return jdbc.sql(PassageRows.ALL + " where p.id = :id and not p.retired")
                .param("id", id)
                .query((row, number) -> {
                    var owner = new MemberId(row.getObject("owner_id", UUID.class));
                    Passage passage = PassageRows.read(row, number);
                    Passage.Facts facts = passage.facts();
                    return new Entry(
                            id,
                            owner,
                            new AudienceId(row.getObject("audience_id", UUID.class)),
                            passage.path(),
                            facts.title(),
                            passage.latest().text(),
                            facts.language(),
                            null,
                            facts.theme() == null
                                    ? List.of()
                                    : List.of(facts.theme().name()),
                            facts.pillar() == null
                                    ? List.of()
                                    : List.of(facts.pillar().name()),
                            passage.latest().written(),
                            owner);
                })
                .optional();
    }

    @Override
    public List<UUID> all(UUID after, int limit) {
        return jdbc.sql("select id from plan.passage where owner_id = :owner and id > :after order by id limit :limit")
                .param("owner", Viewers.require().member().value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
