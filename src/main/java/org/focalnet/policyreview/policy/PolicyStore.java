package org.focalnet.policyreview.policy;

import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.institution.InstitutionNames;
import org.focalnet.search.SearchChanged;
import org.focalnet.workload.CommitmentChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One policy: registered, changed, and on from state to state. */
@Component
@Transactional
public class PolicyStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final InstitutionNames institutions;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PolicyStore(
            JdbcClient jdbc,
            Audiences audiences,
            InstitutionNames institutions,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.institutions = institutions;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Policy find(UUID id) {
        return kept(id).orElseThrow(NotFound::new);
    }

    /** What the form of this id brought in; nothing where it is a new one. */
    @Transactional(readOnly = true)
    public Optional<Policy> kept(UUID form) {
        return jdbc.sql("select * from policyreview.policy where id = :id")
                .param("id", form)
                .query(PolicyRows::read)
                .optional();
    }

    /**
     * Registers a policy; the same form sent twice is one.
     *
     * @return who reads it, for what hangs on it
     */
    public AudienceId register(UUID form, Policy.Words words, boolean sentIn) {
        AudienceId own = audiences.resolve(AudienceChoice.OWN);
        if (insert(form, own, words, Course.begin(clock.instant()), sentIn, "", List.of())) {
            changed(form, Course.State.REGISTERED);
            audit.record(sentIn ? "policy.sent_in" : "policy.registered", "policy", form);
        } else if (!find(form).words().equals(words)) {
            throw new Conflict("policyreview.policy.stale");
        }
        return own;
    }

    /**
     * Takes in what came by mail; it waits until somebody has looked at it.
     *
     * @return who reads it, for what hangs on it
     */
    public AudienceId arrive(UUID id, Policy.Words words, String sender, List<String> left) {
        AudienceId own = audiences.resolve(AudienceChoice.OWN);
        if (insert(id, own, words, Course.arrive(clock.instant()), true, sender, left)) {
            changed(id, Course.State.ARRIVED);
            audit.record("policy.arrived", "policy", id);
        }
        return own;
    }

    private boolean insert(
            UUID id,
            AudienceId own,
            Policy.Words words,
            Course course,
            boolean sentIn,
            String sender,
            List<String> left) {
        return jdbc.sql("""
                        insert into policyreview.policy
                               (id, owner_id, audience_id, title, scope, institution, stage, decides_on, about, state, round,
                                since, sent_in, registered_at, institution_id, sender, left_out)
                        values (:id, :owner, :own, :title, :scope, :institution, :stage, :decides, :about, :state, :round,
                                :now, :sent, :now, :of, :sender, :left)
                        on conflict (id) do nothing
                        """)
                        .param("id", id)
                        .param("owner", Viewers.require().member().value())
                        .param("own", own.value())
                        .param("title", words.title())
                        .param("scope", words.scope().name())
                        .param("institution", words.institution())
                        .param("stage", words.stage().name())
                        .param("decides", date(words.decides()), Types.DATE)
                        .param("about", words.about())
                        .param("state", course.state().name())
                        .param("round", course.round())
                        .param("now", Timestamp.from(course.since()))
                        .param("sent", sentIn)
                        .param("of", owner(words), Types.OTHER)
                        .param("sender", sender)
                        .param("left", left.toArray(String[]::new))
                        .update()
                == 1;
    }

    /** The institution of the map that is called as somebody wrote; null where there is none. */
    private @Nullable UUID owner(Policy.Words words) {
        return institutions
                .named(words.institution())
                .map(InstitutionNames.Known::id)
                .orElse(null);
    }

    /** Changes what is written of a policy. */
    void change(UUID id, int version, Policy.Words words) {
        Policy before = find(id);
        boolean same = before.words().institution().equals(words.institution());
        int written = jdbc.sql("""
                        update policyreview.policy
                           set title = :title, scope = :scope, institution = :institution, stage = :stage,
                               decides_on = :decides, about = :about, institution_id = :of, version = version + 1
                         where id = :id and version = :version
                        """)
                .param("title", words.title())
                .param("scope", words.scope().name())
                .param("institution", words.institution())
                .param("stage", words.stage().name())
                .param("decides", date(words.decides()), Types.DATE)
                .param("about", words.about())
                .param("of", same && before.owner() != null ? before.owner() : owner(words), Types.OTHER)
                .param("id", id)
                .param("version", version)
                .update();
        if (written == 0) {
            throw new Conflict("policyreview.policy.stale");
        }
        changed(id, before.course().state());
        audit.record("policy.changed", "policy", id);
    }

    /** On to the next state; of two at once the second is refused, or finds it done. */
    public Policy turn(UUID id, Course.Act act) {
        Policy policy = jdbc.sql("select * from policyreview.policy where id = :id for update")
                .param("id", id)
                .query(PolicyRows::read)
                .optional()
                .orElseThrow(NotFound::new);
        Course next = policy.course().after(act, clock.instant());
        if (act == Course.Act.RETURN && found(id)) {
            throw new Refused("policyreview.policy.found");
        }
        Course.State before = next.closedFrom();
        jdbc.sql("""
                        update policyreview.policy
                           set state = :state, round = :round, since = :since, closed_from = :before, version = version + 1,
                               recheck_on = case when :again then null else recheck_on end
                         where id = :id
                        """)
                .param("state", next.state().name())
                .param("round", next.round())
                .param("since", Timestamp.from(next.since()))
                .param("before", before == null ? null : before.name(), Types.VARCHAR)
                .param("again", act == Course.Act.RECHECK)
                .param("id", id)
                .update();
        changed(id, policy.course().state(), next.state());
        audit.record("policy." + act.name().toLowerCase(java.util.Locale.ROOT), "policy", id);
        return find(id);
    }

    /** Whether the full lens has said something in its round: that stands, whatever another screening would say. */
    @Transactional(readOnly = true)
    public boolean found(UUID id) {
        return jdbc.sql("""
                        select exists (select from policyreview.finding f where f.policy_id = p.id and f.round = p.round)
                            or exists (select from policyreview.recommendation r where r.policy_id = p.id and r.round = p.round)
                            or exists (select from policyreview.opinion o
                                        where o.policy_id = p.id and o.round = p.round and o.given_at is not null)
                          from policyreview.policy p where p.id = :id
                        """).param("id", id).query(Boolean.class).single();
    }

    /** The day on which it is looked at anew; null for none. */
    public void recheck(UUID id, @Nullable LocalDate day) {
        int written = jdbc.sql("update policyreview.policy set recheck_on = :day, version = version + 1 where id = :id")
                .param("day", date(day), Types.DATE)
                .param("id", id)
                .update();
        if (written == 0) {
            throw new NotFound();
        }
        binds(id, PolicyCommitments.Work.RECHECK);
        audit.record("policy.recheck_set", "policy", id);
    }

    /** Institutions that were written before, to be offered again. */
    @Transactional(readOnly = true)
    public List<String> institutions() {
        return jdbc.sql("""
                        select institution from policyreview.policy group by institution order by count(*) desc, institution limit 100
                        """).query((row, number) -> row.getString(1)).list();
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** @param states it was and is in: what hours it takes follows from them */
    private void changed(UUID id, Course.State... states) {
        events.publishEvent(
                new SearchChanged(SearchedPolicies.KIND, id, Viewers.require().member()));
        PolicyCommitments.Work.of(states).forEach(work -> binds(id, work));
    }

    private void binds(UUID id, PolicyCommitments.Work work) {
        events.publishEvent(
                new CommitmentChanged(work.kind(), id, Viewers.require().member()));
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
