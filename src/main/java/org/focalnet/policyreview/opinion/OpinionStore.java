package org.focalnet.policyreview.opinion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.policyreview.Effect;
import org.focalnet.policyreview.policy.Course;
import org.focalnet.policyreview.policy.Policy;
import org.focalnet.policyreview.policy.PolicyStore;
import org.focalnet.policyreview.question.LensQuestion;
import org.focalnet.policyreview.reviewer.ReviewerStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opinions of reviewers: each writes their own, and reads those of others that were given. */
@Component
@Transactional
public class OpinionStore {

    private final JdbcClient jdbc;
    private final PolicyStore policies;
    private final ReviewerStore reviewers;
    private final Audit audit;
    private final Clock clock;

    OpinionStore(JdbcClient jdbc, PolicyStore policies, ReviewerStore reviewers, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.policies = policies;
        this.reviewers = reviewers;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a reviewer writes. */
    public record Said(@Nullable Effect overall, String remark, Map<String, Opinion.Answer> answers) {}

    /** Those of a policy that the viewer's account may see: its own, and what others gave, in the order of giving. */
    @Transactional(readOnly = true)
    public List<Opinion> of(UUID policy) {
        Map<UUID, Opinion> found = new LinkedHashMap<>();
        Map<UUID, Map<String, Opinion.Answer>> answers = new HashMap<>();
        jdbc.sql("""
                        select o.*, a.code, a.effect, a.text
                          from policyreview.opinion o left join policyreview.answer a on a.opinion_id = o.id
                         where o.policy_id = :policy and (o.given_at is not null or o.account_id = :account)
                         order by o.given_at nulls last, o.id
                        """)
                .param("policy", policy)
                .param("account", Viewers.require().account(), Types.OTHER)
                .query(row -> {
                    UUID id = row.getObject("id", UUID.class);
                    found.putIfAbsent(id, opinion(row));
                    if (row.getString("code") != null) {
                        answers.computeIfAbsent(id, one -> new LinkedHashMap<>())
                                .put(
                                        row.getString("code"),
                                        new Opinion.Answer(effect(row.getString("effect")), row.getString("text")));
                    }
                });
        return found.values().stream()
                .map(one -> with(one, answers.getOrDefault(one.id(), Map.of())))
                .toList();
    }

    /** The viewer's own of this round. */
    @Transactional(readOnly = true)
    public Optional<Opinion> mine(Policy policy) {
        return of(policy.id()).stream()
                .filter(one -> one.round() == policy.course().round())
                .filter(one -> one.account().equals(Viewers.require().account()))
                .findFirst();
    }

    /**
     * Keeps the viewer's own opinion, and gives it to the others where asked to.
     *
     * @param version of the one that the form was opened with; 0 where there was none
     * @throws Conflict where the same person saved it elsewhere meanwhile
     */
    public void save(UUID id, UUID edition, int version, Said said, boolean give, String author) {
        Policy policy = policies.find(id);
        UUID account = Viewers.require().account();
        if (account == null) {
            throw new NotFound();
        }
        if (policy.course().state() != Course.State.REVIEW) {
            throw new Refused("policyreview.opinion.refused");
        }
        Opinion before = mine(policy).orElse(null);
        int kept = before == null ? 0 : before.version();
        if (kept != version) {
            throw new Conflict("policyreview.opinion.stale");
        }
        UUID opinion = write(policy, edition, version, said, give, author, account);
        answers(opinion, said.answers());
        if (give) {
            reviewers.done(id, policy.course().round(), LensQuestion.Part.FULL);
        }
        audit.record(give ? "policy.opinion_given" : "policy.opinion_kept", "policy", id);
    }

    private UUID write(Policy policy, UUID edition, int version, Said said, boolean give, String author, UUID account) {
        return jdbc.sql("""
                        insert into policyreview.opinion as o
                               (id, owner_id, audience_id, policy_id, edition_id, round, account_id, author, overall, remark,
                                written_at, given_at)
                        select :id, p.owner_id, p.audience_id, p.id, :edition, p.round, :account, :author, :overall, :remark,
                               :now, case when :give then :now::timestamptz end
                          from policyreview.policy p where p.id = :policy
                        on conflict (policy_id, round, account_id) do update
                           set edition_id = excluded.edition_id, author = excluded.author, overall = excluded.overall,
                               remark = excluded.remark, written_at = excluded.written_at,
                               given_at = coalesce(o.given_at, excluded.given_at), version = o.version + 1
                         where o.version = :version
                        returning id
                        """)
                .param("id", reviewers.id(policy, LensQuestion.Part.FULL))
                .param("edition", edition)
                .param("account", account)
                .param("author", author)
                .param("overall", said.overall() == null ? null : said.overall().name(), Types.VARCHAR)
                .param("remark", said.remark())
                .param("now", Timestamp.from(clock.instant()))
                .param("give", give)
                .param("policy", policy.id())
                .param("version", version)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new Conflict("policyreview.opinion.stale"));
    }

    /** Each under an id that follows from the opinion and the question: a contributor is given these ids beforehand. */
    private void answers(UUID opinion, Map<String, Opinion.Answer> answers) {
        jdbc.sql("delete from policyreview.answer where opinion_id = :id")
                .param("id", opinion)
                .update();
        List<String> codes = new ArrayList<>();
        List<String> effects = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        answers.forEach((code, answer) -> {
            if (!answer.empty()) {
                codes.add(code);
                effects.add(answer.effect() == null ? "" : answer.effect().name());
                texts.add(answer.text());
            }
        });
        jdbc.sql("""
                        insert into policyreview.answer (id, owner_id, audience_id, opinion_id, code, effect, text)
                        select md5(o.id || a.code)::uuid, o.owner_id, o.audience_id, o.id, a.code, nullif(a.effect, ''), a.text
                          from policyreview.opinion o
                         cross join unnest(:codes::text[], :effects::text[], :texts::text[]) as a (code, effect, text)
                         where o.id = :opinion
                        """)
                .param("codes", codes.toArray(String[]::new))
                .param("effects", effects.toArray(String[]::new))
                .param("texts", texts.toArray(String[]::new))
                .param("opinion", opinion)
                .update();
    }

    private static Opinion opinion(ResultSet row) throws SQLException {
        Timestamp given = row.getTimestamp("given_at");
        return new Opinion(
                row.getObject("id", UUID.class),
                row.getObject("edition_id", UUID.class),
                row.getInt("round"),
                row.getInt("version"),
                row.getObject("account_id", UUID.class),
                row.getString("author"),
                effect(row.getString("overall")),
                row.getString("remark"),
                given == null ? null : given.toInstant(),
                Map.of());
    }

    private static Opinion with(Opinion one, Map<String, Opinion.Answer> answers) {
        return new Opinion(
                one.id(),
                one.edition(),
                one.round(),
                one.version(),
                one.account(),
                one.author(),
                one.overall(),
                one.remark(),
                one.given(),
                answers);
    }

    private static @Nullable Effect effect(@Nullable String code) {
        return code == null ? null : Effect.valueOf(code);
    }
}
