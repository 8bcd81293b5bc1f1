package org.focalnet.cooperation.need;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
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
import org.focalnet.cooperation.Exclusions;
import org.focalnet.cooperation.NeedPosted;
import org.focalnet.cooperation.NeedState;
import org.focalnet.cooperation.Needs;
import org.focalnet.cooperation.NewNeed;
import org.focalnet.cooperation.PlaceFreed;
import org.focalnet.cooperation.TermsColumns;
import org.focalnet.search.SearchChanged;
import org.focalnet.workload.CommitmentChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class NeedStore implements Needs {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Exclusions exclusions;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NeedStore(
            JdbcClient jdbc,
            Audiences audiences,
            Exclusions exclusions,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.exclusions = exclusions;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** A need, where the viewer is one of its readers. */
    @Transactional(readOnly = true)
    Need find(UUID id) {
        return read(id).orElseThrow(NotFound::new);
    }

    /** A need of the viewer's own member. */
    @Transactional(readOnly = true)
    Need own(UUID id) {
        return written(id).orElseThrow(NotFound::new);
    }

    /** What the viewer's own member wrote with the form of this id; nothing where that form is a new one. */
    @Transactional(readOnly = true)
    Optional<Need> written(UUID form) {
        return read(form).filter(need -> need.owner().equals(Viewers.require().member()));
    }

    private Optional<Need> read(UUID id) {
        return jdbc.sql("""
                        select n.*, array(select x.member_id from cooperation.exclusion x where x.item_id = n.id) as excluded
                          from cooperation.need n where n.id = :id
                        """).param("id", id).query(NeedRows::read).optional();
    }

    /**
     * Keeps a draft, and posts it if asked to; the same form sent twice is one need.
     *
     * @return what is kept now; of a form sent again, what became of it
     * @throws Conflict where the form was sent before with other words
     */
    Need keep(UUID form, NewNeed need, boolean post) {
        if (!insert(form, need) && !says(own(form), need)) {
            throw new Conflict("cooperation.need.stale");
        }
        if (post && own(form).state() == NeedState.DRAFT) {
            post(form);
        }
        return own(form);
    }

    /** Whether a need is what a form says. */
    boolean says(Need kept, NewNeed form) {
        return kept.says(form, audiences.resolve(form.readers()));
    }

    @Override
    public UUID create(UUID id, NewNeed need, NeedState state) {
        if (!insert(id, need)) {
            return own(id).id();
        }
        if (state != NeedState.DRAFT && state != NeedState.CLEARED) {
            post(id);
        }
        if (state == NeedState.WITHDRAWN) {
            withdraw(id);
        } else if (state == NeedState.EXPIRED || state == NeedState.MET || state == NeedState.CLEARED) {
            turn(id, state);
        }
        return id;
    }

    private boolean insert(UUID id, NewNeed need) {
        Need.checkReaders(need);
        int written = bound("""
                        insert into cooperation.need
                            (id, owner_id, audience_id, intended, audience_kind, own_audience, tlp, attribution, state, title, outcome,
                             tried, language, kind, form, themes, pillars, sectors, languages, interpretation, starts, ends, delivery,
                             withheld, partners, crisis, outside, created_at, changed_at)
                        values (:id, :owner, :own, :audience, :readers, :own, :tlp, :attribution, 'DRAFT', :title, :outcome,
                             :tried, :language, :kind, :form, :themes, :pillars, :sectors, :languages, :interpretation, :starts, :ends,
                             :delivery, :withheld, :partners, :crisis, :outside, :now, :now)
                        on conflict (id) do nothing
                        """, need).param("id", id).update();
        if (written == 0) {
            return false;
        }
        exclusions.replace(id, need.terms().excluded());
        changed(id);
        return true;
    }

    /** Changes a need; what was proposed on its former terms lapses, and what is posted is matched anew. */
    void change(UUID id, int version, NewNeed need, boolean post) {
        Need before = own(id);
        if (!before.editable()) {
            throw new Refused("cooperation.need.closed");
        }
        Need.checkReaders(need);
        if (before.state() == NeedState.POSTED && !need.terms().missing().isEmpty()) {
            throw new Refused(
                    "cooperation.need.incomplete", need.terms().missing().getFirst());
        }
        int written = bound("""
                        update cooperation.need
                           set state = case state when 'CLEARED' then 'DRAFT' else state end,
                               audience_id = case when state = 'POSTED' then :audience else :own end,
                               intended = :audience, audience_kind = :readers, own_audience = :own, tlp = :tlp,
                               attribution = :attribution, title = :title, outcome = :outcome, tried = :tried, language = :language, kind = :kind,
                               form = :form, themes = :themes, pillars = :pillars, sectors = :sectors,
                               languages = :languages, interpretation = :interpretation, starts = :starts, ends = :ends, delivery = :delivery,
                               withheld = :withheld, partners = :partners, crisis = :crisis, outside = :outside, changed_at = :now, version = version + 1,
                               expires_on = case when state = 'POSTED' then :expires::date end
                         where id = :id and owner_id = :owner and version = :version
                        """, need)
                .param("id", id)
                .param("version", version)
                .param("expires", Date.valueOf(Need.expiry(need.terms(), need.crisis(), today())))
                .update();
        if (written == 0) {
            throw new Conflict("cooperation.need.stale");
        }
        exclusions.replace(id, need.terms().excluded());
        changed(id);
        if (before.state() == NeedState.POSTED) {
            lapse(id);
            posted(id, "need.changed");
        } else if (post) {
            post(id);
        }
    }

    /** Posts a need, for the first time or again. */
    void post(UUID id) {
        Need need = own(id);
        need.checkPosting(today());
        jdbc.sql("""
                        update cooperation.need set state = 'POSTED', audience_id = intended, posted_at = :now, expires_on = :expires,
                               changed_at = :now, version = version + 1
                         where id = :id and version = :version
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("expires", Date.valueOf(Need.expiry(need.terms(), need.crisis(), today())))
                .param("id", id)
                .param("version", need.version())
                .update();
        posted(id, "need.posted");
    }

    /** Keeps a posted need alive for another year, or to the end of its window. */
    void renew(UUID id) {
        Need need = own(id);
        if (need.state() != NeedState.POSTED) {
            throw new Refused("cooperation.need.not_posted");
        }
        jdbc.sql("update cooperation.need set expires_on = :expires, version = version + 1 where id = :id")
                .param("expires", Date.valueOf(Need.expiry(need.terms(), need.crisis(), today())))
                .param("id", id)
                .update();
        audit.record("need.renewed", "need", id);
    }

    /** Takes a need back; nothing more is proposed, open proposals lapse. */
    void withdraw(UUID id) {
        if (own(id).state() != NeedState.POSTED) {
            throw new Refused("cooperation.need.not_posted");
        }
        turn(id, NeedState.WITHDRAWN);
        lapse(id);
        audit.record("need.withdrawn", "need", id);
    }

    /** Closes a need that was met; open proposals lapse. Who met it is the fulfilment's. */
    void meet(UUID id) {
        if (!own(id).meetable()) {
            throw new Refused("cooperation.fulfilment.refused");
        }
        turn(id, NeedState.MET);
        lapse(id);
        audit.record("need.met", "need", id);
    }

    /** Opens a need that was said to be met; answers whether it is posted again, or has to be brought up to date first. */
    boolean reopen(UUID id) {
        if (own(id).state() != NeedState.MET) {
            throw new Refused("cooperation.need.not_met");
        }
        turn(id, NeedState.WITHDRAWN);
        Need need = own(id);
        boolean holds = need.terms().missing().isEmpty()
                && !Need.expiry(need.terms(), need.crisis(), today()).isBefore(today());
        if (holds) {
            post(id);
        }
        audit.record("need.reopened", "need", id);
        return holds;
    }

    void turn(UUID id, NeedState state) {
        jdbc.sql("""
                        update cooperation.need set state = :state, audience_id = own_audience, changed_at = :now, version = version + 1
                         where id = :id
                        """)
                .param("state", state.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
        changed(id);
    }

    private void changed(UUID id) {
        events.publishEvent(
                new SearchChanged(SearchedNeeds.KIND, id, Viewers.require().member()));
    }

    private void lapse(UUID id) {
        jdbc.sql("select cooperation.lapse(:id)").param("id", id).query(row -> {});
        events.publishEvent(
                new CommitmentChanged("proposal", null, Viewers.require().member()));
        events.publishEvent(new PlaceFreed(Viewers.require().member().value()));
    }

    private void posted(UUID id, String act) {
        changed(id);
        events.publishEvent(new NeedPosted(id, Viewers.require().member().value()));
        audit.record(act, "need", id);
    }

    private JdbcClient.StatementSpec bound(String sql, NewNeed need) {
        AudienceId audience = audiences.resolve(need.readers());
        AudienceId own = audiences.resolve(AudienceChoice.OWN);
        return TermsColumns.bind(jdbc.sql(sql), need.terms())
                .param("owner", Viewers.require().member().value())
                .param("audience", audience.value())
                .param("readers", need.readers().kind().name())
                .param("own", own.value())
                .param("tlp", need.handling().mark().name())
                .param("attribution", need.handling().attribution().name())
                .param("title", need.title())
                .param("outcome", need.outcome())
                .param("tried", need.tried())
                .param("language", need.language())
                .param("partners", need.partners())
                .param("crisis", need.crisis())
                .param("outside", need.outside())
                .param("now", Timestamp.from(clock.instant()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
