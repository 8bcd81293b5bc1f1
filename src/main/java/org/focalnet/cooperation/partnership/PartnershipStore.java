package org.focalnet.cooperation.partnership;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.cooperation.CooperationNotice;
import org.focalnet.cooperation.PartnershipAct;
import org.focalnet.cooperation.PlaceFreed;
import org.focalnet.cooperation.Proposals;
import org.focalnet.notify.NoticeKind;
import org.focalnet.notify.Notices;
import org.focalnet.workload.CommitmentChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Partnerships of the viewer's member, and the one way in which a side's step is written down. */
@Component
@Transactional
public class PartnershipStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PartnershipStore(
            JdbcClient jdbc,
            Audiences audiences,
            Audit audit,
            Notices notices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /** What a side says or does; the same form sent twice is one step. */
    public record Said(UUID id, PartnershipAct act, int version, String code, String words) {

        static Said of(UUID id, PartnershipAct act) {
            return new Said(id, act, 0, "", "");
        }
    }

    @Transactional(readOnly = true)
    public Partnership find(UUID id) {
        return read(id).orElseThrow(NotFound::new);
    }

    /** One of the viewer's member. A contributor, who sees no step, would read of another state than there is. */
    @Transactional(readOnly = true)
    public Optional<Partnership> read(UUID id) {
        return jdbc.sql(PartnershipRows.SELECT + " and i.id = :id")
                .param("member", Viewers.require().member().value())
                .param("id", id)
                .query(PartnershipRows::read)
                .optional()
                .filter(one -> Viewers.require().role() != Role.CONTRIBUTOR);
    }

    /** All of the viewer's member, the newest first. */
    @Transactional(readOnly = true)
    public List<Partnership> all() {
        if (Viewers.require().role() == Role.CONTRIBUTOR) {
            return List.of();
        }
        return jdbc.sql(PartnershipRows.SELECT + " order by i.introduced_at desc, i.id limit 1000")
                .param("member", Viewers.require().member().value())
                .query(PartnershipRows::read)
                .list();
    }

    /** What was said with steps, by their ids. */
    @Transactional(readOnly = true)
    Map<UUID, String> words(UUID id) {
        Map<UUID, String> words = new HashMap<>();
        jdbc.sql("select id, words from cooperation.step where introduction_id = :id and words <> ''")
                .param("id", id)
                .query(row -> {
                    words.put(row.getObject("id", UUID.class), row.getString("words"));
                });
        return words;
    }

    /** The partnerships of the own need or offer that this one came of, each with that item: rows of the own side alone. */
    @Transactional(readOnly = true)
    Map<UUID, UUID> siblings(UUID id) {
        Map<UUID, UUID> siblings = new HashMap<>();
        jdbc.sql("""
                        select p.introduction_id, p.own_item from cooperation.proposal p
                         where p.introduction_id is not null
                           and p.own_item in (select o.own_item from cooperation.proposal o where o.introduction_id = :id)
                        """).param("id", id).query(row -> {
            siblings.put(row.getObject("introduction_id", UUID.class), row.getObject("own_item", UUID.class));
        });
        return siblings;
    }

    /**
     * Writes a step down, after all that either side wrote before.
     *
     * @return its number; empty where the same form was sent before
     * @throws Refused where the rules do not allow it now
     */
    public Optional<Integer> say(UUID id, Said said) {
        return say(id, said, clock.instant());
    }

    Optional<Integer> say(UUID id, Said said, Instant when) {
        lock(id);
        Partnership before = find(id);
        if (written(id, said.id())) {
            return Optional.empty();
        }
        Instant at = latest(when, before).truncatedTo(ChronoUnit.MICROS);
        boolean allowed = before.course().may(said.act(), before.own(), said.version(), said.code(), at);
        if (!allowed && (said.act() == PartnershipAct.AGREED || said.act() == PartnershipAct.PLANNED)) {
            throw new Conflict("cooperation.partnership.stale");
        }
        if (!allowed) {
            throw new Refused("cooperation.partnership.refused");
        }
        int number = before.steps().isEmpty() ? 1 : before.steps().getLast().number() + 1;
        jdbc.sql("""
                        insert into cooperation.step
                            (id, owner_id, audience_id, introduction_id, number, kind, version, code, words, at)
                        values (:id, :owner, :audience, :introduction, :number, :kind, :version, :code, :words, :at)
                        """)
                .param("id", said.id())
                .param("owner", before.member().value())
                .param("audience", before.audience().value())
                .param("introduction", id)
                .param("number", number)
                .param("kind", said.act().name())
                .param("version", said.version())
                .param("code", said.code())
                .param("words", said.words())
                .param("at", Timestamp.from(at))
                .update();
        tell(before, said.act());
        return Optional.of(number);
    }

    /** Withdraws, with words for the own team alone; before both agreed, both are free for others. */
    public void withdraw(UUID id, Said said, String why) {
        Course before = find(id).course();
        if (say(id, said).isEmpty()) {
            return;
        }
        if (!why.isEmpty()) {
            jdbc.sql("""
                            insert into cooperation.withdrawal (id, owner_id, audience_id, introduction_id, words)
                            values (:id, :owner, :own, :introduction, :words)
                            """)
                    .param("id", said.id())
                    .param("owner", Viewers.require().member().value())
                    .param("own", audiences.resolve(AudienceChoice.OWN).value())
                    .param("introduction", id)
                    .param("words", why)
                    .update();
        }
        if (!before.everAgreed()) {
            jdbc.sql("select cooperation.release(:id)").param("id", id).query(row -> {});
            events.publishEvent(new PlaceFreed(Viewers.require().member().value()));
        }
    }

    /** What the own team wrote down when it withdrew; empty where nothing. */
    @Transactional(readOnly = true)
    String why(UUID id) {
        return jdbc.sql("select words from cooperation.withdrawal where introduction_id = :id and owner_id = :member")
                .param("id", id)
                .param("member", Viewers.require().member().value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    private boolean written(UUID id, UUID step) {
        return jdbc.sql("select 1 from cooperation.step where id = :step and introduction_id = :id")
                .param("step", step)
                .param("id", id)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** One step after the other: what a side may do depends on what the other did last. */
    private void lock(UUID id) {
        jdbc.sql("select pg_advisory_xact_lock(:high, :low)")
                .param("high", (int) (id.getLeastSignificantBits() >> 32))
                .param("low", (int) id.getLeastSignificantBits())
                .query(row -> {});
    }

    /** Clocks of two nodes differ a little; the order of steps does not. */
    private static Instant latest(Instant now, Partnership before) {
        Instant last = before.steps().isEmpty()
                ? before.introduced()
                : before.steps().getLast().at();
        return now.isBefore(last) ? last : now;
    }

    private void tell(Partnership before, PartnershipAct act) {
        MemberId own = before.member();
        NoticeKind kind =
                act == PartnershipAct.MEETING ? CooperationNotice.PARTNER_MEETING : CooperationNotice.PARTNERSHIP;
        notices.settle(own, CooperationNotice.PARTNERSHIP, before.id());
        notices.tell(before.other(), kind, before.id());
        switch (act) {
            case CONFIRMED -> {
                notices.tell(own, CooperationNotice.FEEDBACK, before.id());
                notices.tell(before.other(), CooperationNotice.FEEDBACK, before.id());
            }
            case FEEDBACK -> notices.settle(own, CooperationNotice.FEEDBACK, before.id());
            case FOLLOWED -> notices.settle(own, CooperationNotice.FOLLOW_UP, before.id());
            default -> {
                // nothing more to say
            }
        }
        if (act == PartnershipAct.CONFIRMED || act == PartnershipAct.WITHDRAWN || act == PartnershipAct.CLOSED) {
            events.publishEvent(new CommitmentChanged(Proposals.COMMITMENT, before.id(), own));
            events.publishEvent(new CommitmentChanged(Proposals.COMMITMENT, before.id(), before.other()));
        }
        audit.record("partnership." + act.name().toLowerCase(java.util.Locale.ROOT), "partnership", before.id());
    }
}
