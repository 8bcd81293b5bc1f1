package org.focalnet.policyreview.reviewer;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.file.Attachment;
import org.focalnet.file.Attachments;
import org.focalnet.identity.Colleague;
import org.focalnet.notify.Notices;
import org.focalnet.policyreview.PolicyNotice;
import org.focalnet.policyreview.policy.Policy;
import org.focalnet.policyreview.question.EditionStore;
import org.focalnet.policyreview.question.LensQuestion.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is asked to look at a policy. A contributor reads from then on what this one review needs, and nothing else. */
@Component
@Transactional
public class ReviewerStore {

    private final JdbcClient jdbc;
    private final EditionStore editions;
    private final Audiences audiences;
    private final Attachments attachments;
    private final Notices notices;
    private final Audit audit;
    private final Clock clock;

    ReviewerStore(
            JdbcClient jdbc,
            EditionStore editions,
            Audiences audiences,
            Attachments attachments,
            Notices notices,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.editions = editions;
        this.audiences = audiences;
        this.attachments = attachments;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** All who were asked to look at a policy, round by round, in the order in which they were asked. */
    @Transactional(readOnly = true)
    public List<Reviewer> of(UUID policy) {
        return jdbc.sql("""
                        select * from policyreview.reviewer where policy_id = :policy order by round, part desc, asked_at, id limit 200
                        """)
                .param("policy", policy)
                .query((row, number) -> reviewer(row))
                .list();
    }

    /** What the viewer is asked and has not done yet. */
    @Transactional(readOnly = true)
    public Optional<Reviewer> mine(Policy policy) {
        UUID account = Viewers.require().account();
        return of(policy.id()).stream()
                .filter(one -> one.account().equals(account) && one.open(policy))
                .findFirst();
    }

    /** Whether the viewer may screen, or give an opinion: whoever writes for the member, and a contributor who is asked. */
    @Transactional(readOnly = true)
    public boolean may(Policy policy, Part part) {
        Role role = Viewers.require().role();
        return role.writes()
                || role == Role.CONTRIBUTOR
                        && of(policy.id()).stream()
                                .anyMatch(one -> one.account()
                                                .equals(Viewers.require().account())
                                        && one.part() == part
                                        && one.round() == policy.course().round());
    }

    /** Under which id the viewer writes a screening or opinion: a contributor's own, else any. */
    @Transactional(readOnly = true)
    public UUID id(Policy policy, Part part) {
        return Viewers.require().role() != Role.CONTRIBUTOR
                ? Ids.next()
                : of(policy.id()).stream()
                        .filter(one -> one.account().equals(Viewers.require().account())
                                && one.part() == part
                                && one.round() == policy.course().round())
                        .map(Reviewer::id)
                        .findFirst()
                        .orElseThrow(NotFound::new);
    }

    /** Asks people of the team; whoever is asked again gets the new day, and is told again. */
    public void ask(
            Policy policy,
            Part part,
            Collection<Colleague> people,
            @Nullable LocalDate due,
            String by,
            Locale language) {
        for (Colleague person : people) {
            UUID id = Ids.next();
            jdbc.sql("""
                            insert into policyreview.reviewer as v
                                   (id, owner_id, audience_id, policy_id, round, part, account_id, name, due_on, asked_by, asked_at)
                            select :id, p.owner_id, p.audience_id, p.id, p.round, :part, :account, :name, :due, :by, :now
                              from policyreview.policy p where p.id = :policy
                            on conflict (policy_id, round, part, account_id) do update
                               set id = excluded.id, name = excluded.name, due_on = excluded.due_on, asked_by = excluded.asked_by,
                                   asked_at = excluded.asked_at, done_at = null
                            """)
                    .param("id", id)
                    .param("part", part.name())
                    .param("account", person.id())
                    .param("name", person.name())
                    .param("due", due == null ? null : Date.valueOf(due), Types.DATE)
                    .param("by", by)
                    .param("now", Timestamp.from(clock.instant()))
                    .param("policy", policy.id())
                    .update();
            if (person.role() == Role.CONTRIBUTOR) {
                share(policy, person.id(), id, by, language);
            }
            if (!person.id().equals(Viewers.require().account())) {
                notices.tell(Viewers.require().member(), person.id(), PolicyNotice.REVIEW_ASKED, policy.id());
            }
        }
        audit.record("policy.review_asked", "policy", policy.id());
    }

    /** All that a contributor needs to do what is asked: the policy, its screenings, the questions, and their own answers. */
    private void share(Policy policy, UUID account, UUID reviewer, String by, Locale language) {
        UUID edition = jdbc.sql("""
                        select edition_id from policyreview.screening where policy_id = :policy and round = :round
                         order by screened_at desc, id desc limit 1
                        """)
                .param("policy", policy.id())
                .param("round", policy.course().round())
                .query(UUID.class)
                .optional()
                .orElseGet(() -> editions.used(editions.current(language).id(), by, language));
        List<UUID> objects = jdbc.sql("""
                        with opinion as (
                            select coalesce((select o.id from policyreview.opinion o
                                              where o.policy_id = :policy and o.round = :round and o.account_id = :account), :reviewer) as id)
                        select :policy::uuid union select :reviewer::uuid union select :edition::uuid union select id from opinion
                        union select s.id from policyreview.screening s where s.policy_id = :policy
                        union select q.id from policyreview.question q where q.edition_id = :edition
                        union select md5(o.id || q.code)::uuid from opinion o, policyreview.question q where q.edition_id = :edition
                        """)
                .param("policy", policy.id())
                .param("round", policy.course().round())
                .param("account", account)
                .param("reviewer", reviewer)
                .param("edition", edition)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        audiences.assign(account, objects, true);
        audiences.assign(account, files(policy.id()), true);
    }

    /** Asks somebody no longer; a contributor who is asked nothing else of this policy reads it no longer. */
    void release(Policy policy, UUID reviewer) {
        UUID account = jdbc.sql("""
                        delete from policyreview.reviewer where id = :id and policy_id = :policy returning account_id
                        """)
                .param("id", reviewer)
                .param("policy", policy.id())
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
        if (of(policy.id()).stream().noneMatch(one -> one.account().equals(account))) {
            List<UUID> objects = jdbc.sql("""
                            select :policy::uuid union select :reviewer::uuid
                            union select s.id from policyreview.screening s where s.policy_id = :policy
                            union select o.id from policyreview.opinion o where o.policy_id = :policy
                            """)
                    .param("policy", policy.id())
                    .param("reviewer", reviewer)
                    .query((row, number) -> row.getObject(1, UUID.class))
                    .list();
            audiences.assign(account, objects, false);
            audiences.assign(account, files(policy.id()), false);
        }
        audit.record("policy.review_released", "policy", policy.id());
    }

    private List<UUID> files(UUID policy) {
        return attachments.of(List.of(policy)).getOrDefault(policy, List.of()).stream()
                .map(Attachment::id)
                .toList();
    }

    /** Says that the viewer did what was asked, where something was. */
    public void done(UUID policy, int round, Part part) {
        jdbc.sql("""
                        update policyreview.reviewer set done_at = :now
                         where policy_id = :policy and round = :round and part = :part and account_id = :account and done_at is null
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("policy", policy)
                .param("round", round)
                .param("part", part.name())
                .param("account", Viewers.require().account(), Types.OTHER)
                .update();
    }

    private static Reviewer reviewer(ResultSet row) throws SQLException {
        Timestamp done = row.getTimestamp("done_at");
        return new Reviewer(
                row.getObject("id", UUID.class),
                row.getInt("round"),
                Part.valueOf(row.getString("part")),
                row.getObject("account_id", UUID.class),
                row.getString("name"),
                row.getObject("due_on", LocalDate.class),
                row.getString("asked_by"),
                row.getTimestamp("asked_at").toInstant(),
                done == null ? null : done.toInstant());
    }
}
