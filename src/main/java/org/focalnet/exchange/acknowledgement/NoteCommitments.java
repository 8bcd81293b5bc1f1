package org.focalnet.exchange.acknowledgement;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.Viewers;
import org.focalnet.workload.CommitmentSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Official notes of others that wait for this office's acknowledgement, as commitments. */
@Component
@Transactional(readOnly = true)
class NoteCommitments implements CommitmentSource {

    private static final String ASKED = """
            from exchange.post p where p.acknowledge and p.capacity = 'FOR_THE_MEMBER' and p.withdrawn_at is null
             and p.owner_id <> :member
            """;

    private static final String ACKNOWLEDGED =
            "exists (select from exchange.acknowledgement a where a.post_id = p.id and a.owner_id = :member)";

    private final JdbcClient jdbc;

    NoteCommitments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "acknowledgement";
    }

    @Override
    public int minutes() {
        return 20;
    }

    @Override
    public Optional<Commitment> commitment(UUID id) {
        return jdbc.sql("select p.written_at, " + ACKNOWLEDGED + " as done " + ASKED + " and p.id = :id")
                .param("id", id)
                .param("member", Viewers.require().member().value())
                .query((row, number) -> {
                    YearMonth month = YearMonth.from(
                            row.getTimestamp("written_at").toInstant().atZone(ZoneOffset.UTC));
                    return new Commitment("", "/acknowledgements/" + id, month, month, null, row.getBoolean("done"));
                })
                .optional();
    }

    @Override
    public List<UUID> standing(UUID after, int limit) {
        return jdbc.sql("select p.id " + ASKED + " and not " + ACKNOWLEDGED
                        + " and p.id > :after order by p.id limit :limit")
                .param("member", Viewers.require().member().value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
