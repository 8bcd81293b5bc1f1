package org.focalnet.secretariat.duplicate;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audit.Audit;
import org.focalnet.member.ContactMerge;
import org.focalnet.member.Holders;
import org.focalnet.member.Holders.Holder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Contacts that look like one person, and what was decided of them. */
@Component
@Transactional
class MergerStore {

    private static final int KEPT = 50;

    private final JdbcClient jdbc;
    private final Holders holders;
    private final ContactMerge merge;
    private final Audiences audiences;
    private final Audit audit;
    private final Clock clock;

    MergerStore(JdbcClient jdbc, Holders holders, ContactMerge merge, Audiences audiences, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.holders = holders;
        this.merge = merge;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that wait for a decision. */
    @Transactional(readOnly = true)
    List<Duplicate> open() {
        Set<String> apart = new HashSet<>(jdbc.sql("""
                        select least(kept_id, gone_id) || ' ' || greatest(kept_id, gone_id) as pair from secretariat.merger
                         where owner_id = :secretariat and not merged
                        """)
                .param("secretariat", MemberId.SECRETARIAT.value())
                .query((row, number) -> row.getString(1))
                .list());
        return Duplicate.among(holders.current()).stream()
                .filter(one -> !apart.contains(
                                one.kept().appointment() + " " + one.gone().appointment())
                        && !apart.contains(
                                one.gone().appointment() + " " + one.kept().appointment()))
                .toList();
    }

    @Transactional(readOnly = true)
    Duplicate get(UUID one, UUID other) {
        return open().stream()
                .filter(pair -> pair.kept().appointment().equals(one)
                                && pair.gone().appointment().equals(other)
                        || pair.kept().appointment().equals(other)
                                && pair.gone().appointment().equals(one))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What was merged last. */
    @Transactional(readOnly = true)
    List<Merger> merged() {
        return jdbc.sql("""
                        select kept_id, gone_id, before, why, author, decided_at from secretariat.merger
                         where owner_id = :secretariat and merged order by decided_at desc, id limit :most
                        """)
                .param("secretariat", MemberId.SECRETARIAT.value())
                .param("most", KEPT)
                .query((row, number) -> new Merger(
                        row.getObject("kept_id", UUID.class),
                        row.getObject("gone_id", UUID.class),
                        row.getString("before"),
                        row.getString("why"),
                        row.getString("author"),
                        row.getTimestamp("decided_at").toInstant()))
                .list();
    }

    /** Merges two; of two members only with a reason, and nothing of one comes to the other then. */
    void merge(Duplicate pair, ContactMerge.Chosen chosen, String why, String author) {
        if (pair.across() && why.isBlank()) {
            throw new Refused("secretariat.duplicate.refused.why", "why");
        }
        Holder kept = pair.kept();
        merge.merge(
                kept.appointment(),
                pair.gone().appointment(),
                pair.across() ? new ContactMerge.Chosen(kept.name(), kept.title(), kept.mail()) : chosen);
        write(pair, true, said(kept) + "\n" + said(pair.gone()), why, author);
        audit.record("appointment.merged", "appointment", kept.appointment());
    }

    /** They are two people: nobody asks again. */
    void apart(Duplicate pair, String author) {
        write(pair, false, "", "", author);
    }

    private static String said(Holder one) {
        return String.join(" · ", List.of(one.name(), one.title(), one.mail(), one.note()));
    }

    private void write(Duplicate pair, boolean merged, String before, String why, String author) {
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into secretariat.merger (id, owner_id, audience_id, kept_id, gone_id, merged, before, why, author,
                                                        decided_at)
                        values (:id, :secretariat, :own, :kept, :gone, :merged, :before, :why, :author, :now)
                        on conflict (owner_id, kept_id, gone_id) do nothing
                        """)
                .param("id", Ids.next())
                .param("secretariat", MemberId.SECRETARIAT.value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("kept", pair.kept().appointment())
                .param("gone", pair.gone().appointment())
                .param("merged", merged)
                .param("before", before)
                .param("why", why)
                .param("author", author)
                .param("now", Timestamp.from(now))
                .update();
    }
}
