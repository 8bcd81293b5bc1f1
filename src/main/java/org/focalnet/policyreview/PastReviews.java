package org.focalnet.policyreview;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.Accounts;
import org.focalnet.institution.Clauses;
import org.focalnet.policyreview.advice.AdviceStore;
import org.focalnet.policyreview.opinion.Opinion;
import org.focalnet.policyreview.opinion.OpinionStore;
import org.focalnet.policyreview.policy.Course;
import org.focalnet.policyreview.policy.Policy;
import org.focalnet.policyreview.policy.PolicyStore;
import org.focalnet.policyreview.reviewer.Reviewer;
import org.focalnet.policyreview.reviewer.ReviewerStore;
import org.focalnet.policyreview.screening.ScreeningStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reviews that happened long ago, brought in through the same acts as any other and dated afterwards. For the training
 * network, and for a hub that kept its reviews elsewhere before.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PastReviews {

    private final JdbcClient jdbc;
    private final PolicyStore policies;
    private final ScreeningStore screenings;
    private final OpinionStore opinions;
    private final AdviceStore advice;
    private final ReviewerStore reviewers;
    private final Accounts accounts;
    private final Clauses clauses;

    PastReviews(
            JdbcClient jdbc,
            PolicyStore policies,
            ScreeningStore screenings,
            OpinionStore opinions,
            AdviceStore advice,
            ReviewerStore reviewers,
            Accounts accounts,
            Clauses clauses) {
        this.jdbc = jdbc;
        this.policies = policies;
        this.screenings = screenings;
        this.opinions = opinions;
        this.advice = advice;
        this.reviewers = reviewers;
        this.accounts = accounts;
        this.clauses = clauses;
    }

    /** A policy as it was registered. */
    public record Registered(
            UUID id,
            String title,
            Scope scope,
            String institution,
            Stage stage,
            @Nullable LocalDate decides,
            String about,
            boolean sentIn,
            Instant at) {}

    /** @param answers effect and words by the code of a question */
    public record Said(
            UUID account, String author, Effect overall, String remark, Map<String, String> answers, Instant at) {}

    /** Registers a policy. */
    public void register(Registered one) {
        policies.register(
                one.id(),
                new Policy.Words(one.title(), one.scope(), one.institution(), one.stage(), one.decides(), one.about()),
                one.sentIn());
        date("update policyreview.policy set registered_at = :at, since = :at where id = :id", one.id(), one.at());
    }

    /** A policy that came by mail and that nobody has looked at yet. */
    public void arrive(UUID id, String title, String institution, String about, String sender, Instant at) {
        policies.arrive(
                id, new Policy.Words(title, Scope.INTERNAL, institution, Stage.DRAFT, null, about), sender, List.of());
        date("update policyreview.policy set registered_at = :at, since = :at where id = :id", id, at);
    }

    /** Takes up the clauses of the hub that bear these labels. */
    public void takeUp(UUID policy, Set<String> labels) {
        if (!labels.isEmpty()) {
            Set<UUID> chosen = clauses.choices(null, Policy.KIND, policy).stream()
                    .filter(one -> labels.contains(one.label()))
                    .map(Clauses.Clause::id)
                    .collect(Collectors.toSet());
            clauses.takeUp(Policy.KIND, policy, chosen);
        }
    }

    /** Asks a person of the team for what the policy waits for. */
    public void ask(UUID policy, UUID account, LocalDate due, String by) {
        Policy asked = policies.find(policy);
        var part = Reviewer.part(asked);
        if (part != null) {
            reviewers.ask(asked, part, List.of(accounts.colleague(account)), due, by, Locale.ENGLISH);
        }
    }

    public void screen(UUID policy, List<String> yes, String note, String author, Instant at) {
        UUID id = Ids.next();
        screenings.screen(id, policy, null, yes, note, author, Locale.ENGLISH);
        date("update policyreview.screening set screened_at = :at where id = :id", id, at);
        since(policy, at);
    }

    /** Gives an opinion as its reviewer. */
    public void give(UUID policy, Said said) {
        UUID edition = screenings.of(policy).getFirst().edition();
        Map<String, Opinion.Answer> answers = new HashMap<>();
        said.answers().forEach((code, text) -> answers.put(code, new Opinion.Answer(said.overall(), text)));
        Viewer now = Viewers.require();
        Viewers.run(
                new Viewer(now.member(), said.account(), now.role()),
                () -> opinions.save(
                        policy,
                        edition,
                        0,
                        new OpinionStore.Said(said.overall(), said.remark(), answers),
                        true,
                        said.author()));
        jdbc.sql("""
                        update policyreview.opinion set written_at = :at, given_at = :at
                         where policy_id = :policy and account_id = :account
                        """)
                .param("at", Timestamp.from(said.at()))
                .param("policy", policy)
                .param("account", said.account())
                .update();
    }

    public void find(UUID policy, String category, Effect effect, String text, String author, Instant at) {
        UUID id = Ids.next();
        advice.find(policy, id, category, effect, text, author);
        date("update policyreview.finding set found_at = :at where id = :id", id, at);
    }

    /** Recommends something; answers the id of the recommendation. */
    public UUID recommend(UUID policy, String text, String author, Instant at) {
        UUID id = Ids.next();
        advice.recommend(policy, id, text, author);
        date("update policyreview.recommendation set made_at = :at where id = :id", id, at);
        return id;
    }

    public void advise(UUID policy, Instant at) {
        advice.advise(policy);
        since(policy, at);
    }

    /** Writes down what the owner answered to one recommendation. */
    public void answer(UUID policy, UUID recommendation, Response response, String reason, Instant at) {
        advice.answer(policy, Map.of(recommendation, new AdviceStore.Answer(response, reason)));
        date("update policyreview.recommendation set answered_at = :at where id = :id", recommendation, at);
        if (policies.find(policy).course().state() == Course.State.ANSWERED) {
            since(policy, at);
        }
    }

    public void recheckOn(UUID policy, LocalDate day) {
        policies.recheck(policy, day);
    }

    /** Begins another round. */
    public void again(UUID policy, Instant at) {
        policies.turn(policy, Course.Act.RECHECK);
        since(policy, at);
    }

    public void close(UUID policy, Instant at) {
        policies.turn(policy, Course.Act.CLOSE);
        since(policy, at);
    }

    private void since(UUID policy, Instant at) {
        date("update policyreview.policy set since = :at where id = :id", policy, at);
    }

    private void date(String sql, UUID id, Instant at) {
        jdbc.sql(sql).param("at", Timestamp.from(at)).param("id", id).update();
    }
}
