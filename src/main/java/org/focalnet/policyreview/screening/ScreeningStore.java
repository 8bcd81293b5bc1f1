package org.focalnet.policyreview.screening;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.focalnet.policyreview.policy.Course;
import org.focalnet.policyreview.policy.Policy;
import org.focalnet.policyreview.policy.PolicyStore;
import org.focalnet.policyreview.question.EditionStore;
import org.focalnet.policyreview.question.LensQuestion;
import org.focalnet.policyreview.reviewer.ReviewerStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Screenings of policies. */
@Component
@Transactional
public class ScreeningStore {

    private final JdbcClient jdbc;
    private final PolicyStore policies;
    private final EditionStore editions;
    private final ReviewerStore reviewers;
    private final Clock clock;

    ScreeningStore(JdbcClient jdbc, PolicyStore policies, EditionStore editions, ReviewerStore reviewers, Clock clock) {
        this.jdbc = jdbc;
        this.policies = policies;
        this.editions = editions;
        this.reviewers = reviewers;
        this.clock = clock;
    }

    /**
     * Screens a policy; the same form sent twice is one screening.
     *
     * @param edition the edition that was shown; null for the questions as shipped
     */
    public void screen(
            UUID form,
            UUID policy,
            @Nullable UUID edition,
            List<String> yes,
            String note,
            String author,
            Locale language) {
        boolean sent = jdbc.sql("select exists (select from policyreview.screening where id = :id)")
                .param("id", form)
                .query(Boolean.class)
                .single();
        if (sent) {
            return;
        }
        UUID asked = editions.used(edition, author, language);
        boolean lens = Screening.calls(yes) || policies.found(policy);
        Policy turned = policies.turn(policy, lens ? Course.Act.CALL : Course.Act.CLEAR);
        jdbc.sql("""
                        insert into policyreview.screening
                               (id, owner_id, audience_id, policy_id, edition_id, round, yes, note, author, screened_at)
                        select :id, p.owner_id, p.audience_id, p.id, :edition, :round, :yes, :note, :author, :now
                          from policyreview.policy p where p.id = :policy
                        """)
                .param("id", form)
                .param("edition", asked)
                .param("round", turned.course().round())
                .param("yes", yes.toArray(String[]::new))
                .param("note", note)
                .param("author", author)
                .param("now", Timestamp.from(clock.instant()))
                .param("policy", policy)
                .update();
        reviewers.done(policy, turned.course().round(), LensQuestion.Part.SCREEN);
    }

    /** All screenings of a policy, the newest first. */
    @Transactional(readOnly = true)
    public List<Screening> of(UUID policy) {
        return jdbc.sql("""
                        select id, edition_id, round, yes, note, author, screened_at from policyreview.screening
                         where policy_id = :policy order by screened_at desc, id desc limit 100
                        """)
                .param("policy", policy)
                .query((row, number) -> new Screening(
                        row.getObject("id", UUID.class),
                        row.getObject("edition_id", UUID.class),
                        row.getInt("round"),
                        List.of((String[]) row.getArray("yes").getArray()),
                        row.getString("note"),
                        row.getString("author"),
                        row.getTimestamp("screened_at").toInstant()))
                .list();
    }
}
