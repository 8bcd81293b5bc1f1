package org.focalnet.assessment.round;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.focalnet.audience.Viewers;
import org.focalnet.workload.CommitmentSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What rounds take of the hours of the office: the one that is open, and the next one that was scheduled. */
@Transactional(readOnly = true)
class RoundCommitments implements CommitmentSource {

    /** A round of a kind, open or to come. */
    enum Work {
        CAPACITY("capacity_round", "CAPACITY", 120 * 60, false),
        CAPACITY_NEXT("capacity_review_next", "CAPACITY", 120 * 60, true),
        RISK("risk_review", "RISK", 80 * 60, false),
        RISK_NEXT("risk_review_next", "RISK", 80 * 60, true);

        private final String kind;
        private final String of;
        private final int minutes;
        private final boolean next;

        Work(String kind, String of, int minutes, boolean next) {
            this.kind = kind;
            this.of = of;
            this.minutes = minutes;
            this.next = next;
        }

        /** The kind of what a new round of this sort takes; null where it takes nothing. */
        static @Nullable String begun(String instrumentKind) {
            return Stream.of(values())
                    .filter(one -> !one.next && one.of.equals(instrumentKind))
                    .map(one -> one.kind)
                    .findFirst()
                    .orElse(null);
        }
    }

    static final List<String> KINDS =
            Stream.of(Work.values()).map(one -> one.kind).toList();

    /** How many months the next round is planned over. */
    private static final int MONTHS = 3;

    /** Of several rounds of an instrument, the last one says when the next one begins. */
    private static final String NEXT = "r.state = 'CLOSED' and r.next_on is not null and not " + RoundRows.FOLLOWED;

    private final Work work;
    private final JdbcClient jdbc;

    RoundCommitments(Work work, JdbcClient jdbc) {
        this.work = work;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return work.kind;
    }

    @Override
    public int minutes() {
        return work.minutes;
    }

    @Override
    public Optional<Commitment> commitment(UUID id) {
        return jdbc.sql("select r.* from assessment.round r where r.id = :id and r.kind = :kind"
                        + (work.next ? " and " + NEXT : ""))
                .param("id", id)
                .param("kind", work.of)
                .query(RoundRows::round)
                .optional()
                .map(this::commitment);
    }

    private Commitment commitment(Round round) {
        LocalDate next = round.facts().next();
        if (work.next && next != null) {
            YearMonth first = YearMonth.from(next);
            return new Commitment(
                    round.facts().title(), round.path(), first, first.plusMonths(MONTHS - 1L), null, false);
        }
        YearMonth begun = YearMonth.from(LocalDate.ofInstant(round.created(), ZoneOffset.UTC));
        return Commitment.until(
                round.facts().title(), round.path(), begun, round.facts().due(), !round.open());
    }

    @Override
    public List<UUID> standing(UUID after, int limit) {
        return jdbc.sql(
                        "select r.id from assessment.round r where r.owner_id = :member and r.kind = :kind and r.id > :after and "
                                + (work.next ? NEXT : "r.state = 'OPEN'") + " order by r.id limit :limit")
                .param("member", Viewers.require().member().value())
                .param("kind", work.of)
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
