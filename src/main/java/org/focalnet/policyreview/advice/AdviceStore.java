package org.focalnet.policyreview.advice;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Refused;
import org.focalnet.audit.Audit;
import org.focalnet.policyreview.Effect;
import org.focalnet.policyreview.Response;
import org.focalnet.policyreview.policy.Course;
import org.focalnet.policyreview.policy.Policy;
import org.focalnet.policyreview.policy.PolicyStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Findings, recommendations and answers of the owner. */
@Component
@Transactional
public class AdviceStore {

    /** How many findings, and how many recommendations, a round may have. */
    static final int MOST = 50;

    private final JdbcClient jdbc;
    private final PolicyStore policies;
    private final Audit audit;
    private final Clock clock;

    AdviceStore(JdbcClient jdbc, PolicyStore policies, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.policies = policies;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the owner answers to one recommendation. */
    public record Answer(Response response, String reason) {}

    /** Everything that was ever found and recommended on a policy, round by round. */
    @Transactional(readOnly = true)
    public Advice of(UUID policy) {
        List<Advice.Finding> findings = jdbc.sql("""
                        select * from policyreview.finding where policy_id = :policy order by round, found_at, id
                        """)
                .param("policy", policy)
                .query((row, number) -> new Advice.Finding(
                        row.getObject("id", UUID.class),
                        row.getInt("round"),
                        row.getString("category"),
                        Effect.valueOf(row.getString("effect")),
                        row.getString("text"),
                        row.getString("author"),
                        row.getTimestamp("found_at").toInstant()))
                .list();
        List<Advice.Recommendation> recommendations = jdbc.sql("""
                        select * from policyreview.recommendation where policy_id = :policy order by round, made_at, id
                        """)
                .param("policy", policy)
                .query((row, number) -> {
                    String response = row.getString("response");
                    Timestamp answered = row.getTimestamp("answered_at");
                    return new Advice.Recommendation(
                            row.getObject("id", UUID.class),
                            row.getInt("round"),
                            row.getString("text"),
                            row.getString("author"),
                            row.getTimestamp("made_at").toInstant(),
                            response == null ? null : Response.valueOf(response),
                            row.getString("reason"),
                            row.getString("answerer"),
                            answered == null ? null : answered.toInstant());
                })
                .list();
        return new Advice(findings, recommendations);
    }

    /** Adds a finding, or rewrites it where there is one of this id in the round; the same form sent twice is one. */
    public void find(UUID policy, UUID id, String category, Effect effect, String text, String author) {
        open(policy);
        jdbc.sql("""
                        insert into policyreview.finding as f
                               (id, owner_id, audience_id, policy_id, round, category, effect, text, author, found_at)
                        select :id, p.owner_id, p.audience_id, p.id, p.round, :category, :effect, :text, :author, :now
                          from policyreview.policy p where p.id = :policy
                        on conflict (id) do update
                           set category = excluded.category, effect = excluded.effect, text = excluded.text
                         where f.policy_id = excluded.policy_id and f.round = excluded.round
                        """)
                .param("id", id)
                .param("category", category)
                .param("effect", effect.name())
                .param("text", text)
                .param("author", author)
                .param("now", Timestamp.from(clock.instant()))
                .param("policy", policy)
                .update();
        audit.record("policy.finding_kept", "policy", policy);
    }

    /** Adds a recommendation, or rewrites it. */
    public void recommend(UUID policy, UUID id, String text, String author) {
        open(policy);
        jdbc.sql("""
                        insert into policyreview.recommendation as r
                               (id, owner_id, audience_id, policy_id, round, text, author, made_at)
                        select :id, p.owner_id, p.audience_id, p.id, p.round, :text, :author, :now
                          from policyreview.policy p where p.id = :policy
                        on conflict (id) do update set text = excluded.text
                         where r.policy_id = excluded.policy_id and r.round = excluded.round
                        """)
                .param("id", id)
                .param("text", text)
                .param("author", author)
                .param("now", Timestamp.from(clock.instant()))
                .param("policy", policy)
                .update();
        audit.record("policy.recommendation_kept", "policy", policy);
    }

    /** Takes a finding or a recommendation of the round away, before the advice is given. */
    void remove(UUID policy, UUID id) {
        Policy of = open(policy);
        for (String table : List.of("finding", "recommendation")) {
            jdbc.sql("delete from policyreview." + table + " where id = :id and policy_id = :policy and round = :round")
                    .param("id", id)
                    .param("policy", policy)
                    .param("round", of.course().round())
                    .update();
        }
        audit.record("policy.advice_removed", "policy", policy);
    }

    /** Keeps what stands in the form, all of it or nothing. */
    void keep(UUID policy, Typing typing, String author) {
        Typing.Finding finding = typing.finding();
        if (finding != null) {
            find(policy, finding.id(), finding.category(), finding.effect(), finding.text(), author);
        }
        Typing.Recommendation recommendation = typing.recommendation();
        if (recommendation != null) {
            recommend(policy, recommendation.id(), recommendation.text(), author);
        }
    }

    /** Gives the advice with what stands in the form beside it. */
    void advise(UUID policy, Typing typing, String author) {
        keep(policy, typing, author);
        advise(policy);
    }

    /** Gives the advice to the owner; where nothing is recommended, there is nothing to answer. */
    public void advise(UUID policy) {
        Policy of = open(policy);
        Advice advice = of(policy).of(of.course().round());
        if (advice.empty()) {
            throw new Refused("policyreview.advice.empty");
        }
        policies.turn(policy, Course.Act.ADVISE);
        if (advice.answered()) {
            policies.turn(policy, Course.Act.ANSWER);
        }
    }

    /** Writes down what the owner answered; once each recommendation has its answer, the policy is answered. */
    public void answer(UUID id, Map<UUID, Answer> answers) {
        answer(id, answers, "");
    }

    /** The same, by somebody of the owner; what they leave as it stands keeps the name of who answered it. */
    void answer(UUID id, Map<UUID, Answer> answers, String answerer) {
        Policy policy = policies.find(id);
        if (policy.course().state() != Course.State.ADVISED && policy.course().state() != Course.State.ANSWERED) {
            throw new Refused("policyreview.answer.refused");
        }
        answers.forEach((recommendation, answer) -> jdbc.sql("""
                        update policyreview.recommendation
                           set answered_at = case when response is distinct from :response then :now else answered_at end,
                               answerer = case when response is distinct from :response or reason <> :reason then :answerer
                                               else answerer end,
                               response = :response, reason = :reason
                         where id = :id and policy_id = :policy and round = :round
                        """)
                .param("response", answer.response().name())
                .param("reason", answer.reason())
                .param("answerer", answerer)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", recommendation)
                .param("policy", id)
                .param("round", policy.course().round())
                .update());
        if (policy.course().state() == Course.State.ADVISED
                && of(id).of(policy.course().round()).answered()) {
            policies.turn(id, Course.Act.ANSWER);
        }
        audit.record("policy.response_kept", "policy", id);
    }

    private Policy open(UUID id) {
        Policy policy = policies.find(id);
        if (policy.course().state() != Course.State.REVIEW) {
            throw new Refused("policyreview.advice.refused");
        }
        return policy;
    }
}
