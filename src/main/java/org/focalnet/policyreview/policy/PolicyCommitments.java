package org.focalnet.policyreview.policy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.Viewers;
import org.focalnet.workload.CommitmentSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What policies take of the hours of the office: one bean for each thing that is to be done with them. */
@Transactional(readOnly = true)
class PolicyCommitments implements CommitmentSource {

    /** What is to be done with a policy. */
    enum Work {
        /** It waits for its screening. */
        SCREENING(
                "policy_screening", 18, 14, List.of("REGISTERED"), List.of("REVIEW", "ADVISED", "ANSWERED", "CLEARED")),
        /** It is under the full lens. */
        LENS("policy_lens", 300, 30, List.of("REVIEW"), List.of("ADVISED", "ANSWERED")),
        /** Its owner owes an answer. */
        ANSWER("policy_answer", 30, 30, List.of("ADVISED"), List.of("ANSWERED")),
        /** It is looked at anew on a day that was set. */
        RECHECK("policy_recheck", 30, 0, List.of("ANSWERED", "CLEARED"), List.of());

        private final String kind;
        private final int minutes;
        private final int days;
        private final List<String> open;
        private final List<String> done;

        Work(String kind, int minutes, int days, List<String> open, List<String> done) {
            this.kind = kind;
            this.minutes = minutes;
            this.days = days;
            this.open = open;
            this.done = done;
        }

        String kind() {
            return kind;
        }

        /** What a policy in one of these states may be counted as. */
        static List<Work> of(Course.State... states) {
            return Arrays.stream(values())
                    .filter(work -> Arrays.stream(states)
                            .anyMatch(state -> work.open.contains(state.name()) || work.done.contains(state.name())))
                    .toList();
        }
    }

    private final Work work;
    private final JdbcClient jdbc;

    PolicyCommitments(Work work, JdbcClient jdbc) {
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
        return jdbc.sql("select * from policyreview.policy where id = :id")
                .param("id", id)
                .query(PolicyRows::read)
                .optional()
                .flatMap(this::commitment);
    }

    private Optional<Commitment> commitment(Policy policy) {
        String state = policy.course().state().name();
        LocalDate since = LocalDate.ofInstant(policy.course().since(), ZoneOffset.UTC);
        LocalDate recheck = policy.recheck();
        String title = policy.words().title();
        if (work == Work.RECHECK) {
            return recheck == null || !work.open.contains(state)
                    ? Optional.empty()
                    : Optional.of(Commitment.until(title, policy.path(), YearMonth.from(recheck), recheck, false));
        }
        if (!work.open.contains(state) && !work.done.contains(state)) {
            return Optional.empty();
        }
        LocalDate decides = policy.words().decides();
        LocalDate due = work != Work.ANSWER && decides != null ? decides : since.plusDays(work.days);
        return Optional.of(
                Commitment.until(title, policy.path(), YearMonth.from(since), due, work.done.contains(state)));
    }

    @Override
    public List<UUID> standing(UUID after, int limit) {
        return jdbc.sql("""
                        select id from policyreview.policy
                         where owner_id = :member and state = any (:open) and (not :dated or recheck_on is not null) and id > :after
                         order by id limit :limit
                        """)
                .param("member", Viewers.require().member().value())
                .param("open", work.open.toArray(String[]::new))
                .param("dated", work == Work.RECHECK)
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
