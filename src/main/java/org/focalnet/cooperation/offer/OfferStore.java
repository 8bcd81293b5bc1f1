package org.focalnet.cooperation.offer;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.cooperation.Exclusions;
import org.focalnet.cooperation.NewOffer;
import org.focalnet.cooperation.OfferPosted;
import org.focalnet.cooperation.OfferState;
import org.focalnet.cooperation.Offers;
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
class OfferStore implements Offers {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Exclusions exclusions;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfferStore(
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

    /** An offer, where the viewer is one of its readers. */
    @Transactional(readOnly = true)
    Offer find(UUID id) {
        return read(id).orElseThrow(NotFound::new);
    }

    /** An offer of the viewer's own member. */
    @Transactional(readOnly = true)
    Offer own(UUID id) {
        return written(id).orElseThrow(NotFound::new);
    }

    /** What the viewer's own member wrote with the form of this id; nothing where that form is a new one. */
    @Transactional(readOnly = true)
    Optional<Offer> written(UUID form) {
        return read(form).filter(offer -> offer.owner().equals(Viewers.require().member()));
    }

    private Optional<Offer> read(UUID id) {
        return jdbc.sql("""
                        select n.*, array(select x.member_id from cooperation.exclusion x where x.item_id = n.id) as excluded
                          from cooperation.offer n where n.id = :id
                        """).param("id", id).query(OfferRows::read).optional();
    }

    /**
     * Keeps a draft, and posts it if asked to; the same form sent twice is one offer.
     *
     * @return what is kept now; of a form sent again, what became of it
     * @throws Conflict where the form was sent before with other words
     */
    Offer keep(UUID form, NewOffer offer, boolean post) {
        if (!insert(form, offer) && !says(own(form), offer)) {
            throw new Conflict("cooperation.offer.stale");
        }
        if (post && own(form).state() == OfferState.DRAFT) {
            post(form);
        }
        return own(form);
    }

    /** Whether an offer is what a form says. */
    boolean says(Offer kept, NewOffer form) {
        return kept.says(form, audiences.resolve(form.readers()));
    }

    @Override
    public UUID create(UUID id, NewOffer offer, OfferState state) {
        if (!insert(id, offer)) {
            return own(id).id();
        }
        if (state != OfferState.DRAFT) {
            post(id);
        }
        if (state == OfferState.PAUSED) {
            pause(id);
        } else if (state == OfferState.HIDDEN) {
            turn(id, state);
        }
        return id;
    }

    private boolean insert(UUID id, NewOffer offer) {
        Offer.checkReaders(offer);
        int written = bound("""
                        insert into cooperation.offer
                            (id, owner_id, audience_id, intended, audience_kind, own_audience, tlp, attribution, state, title, what,
                             conditions, language, kind, form, themes, pillars, sectors, languages, interpretation, starts, ends, delivery,
                             withheld, capacity, created_at, changed_at)
                        values (:id, :owner, :own, :audience, :readers, :own, :tlp, :attribution, 'DRAFT', :title, :what,
                             :conditions, :language, :kind, :form, :themes, :pillars, :sectors, :languages, :interpretation, :starts, :ends,
                             :delivery, :withheld, :capacity, :now, :now)
                        on conflict (id) do nothing
                        """, offer).param("id", id).update();
        if (written == 0) {
            return false;
        }
        exclusions.replace(id, offer.terms().excluded());
        changed(id);
        return true;
    }

    /** Changes an offer; what was proposed on its former terms lapses, and what is posted is matched anew. */
    void change(UUID id, int version, NewOffer offer, boolean post) {
        Offer before = own(id);
        Offer.checkReaders(offer);
        if (before.state() == OfferState.POSTED && !offer.terms().missing().isEmpty()) {
            throw new Refused(
                    "cooperation.offer.incomplete", offer.terms().missing().getFirst());
        }
        boolean disclosing = offer.readers().kind() == AudienceKind.PUBLIC && !before.disclosed();
        if (before.state() == OfferState.POSTED && disclosing) {
            throw new Refused("cooperation.offer.disclose", "audience");
        }
        int written = bound("""
                        update cooperation.offer
                           set audience_id = case when state = 'POSTED' then :audience else :own end,
                               intended = :audience, audience_kind = :readers, own_audience = :own, tlp = :tlp,
                               attribution = :attribution, title = :title, what = :what, conditions = :conditions, language = :language, kind = :kind,
                               form = :form, themes = :themes, pillars = :pillars, sectors = :sectors,
                               languages = :languages, interpretation = :interpretation, starts = :starts, ends = :ends, delivery = :delivery,
                               withheld = :withheld, capacity = :capacity, changed_at = :now, version = version + 1,
                               renew_by = case when state = 'POSTED' then :expires::date end
                         where id = :id and owner_id = :owner and version = :version
                        """, offer)
                .param("id", id)
                .param("version", version)
                .param("expires", Date.valueOf(Offer.renewal(today())))
                .update();
        if (written == 0) {
            throw new Conflict("cooperation.offer.stale");
        }
        exclusions.replace(id, offer.terms().excluded());
        changed(id);
        if (before.state() == OfferState.POSTED) {
            lapse(id);
            posted(id, "offer.changed");
        } else if (post) {
            post(id);
        }
    }

    /** Posts an offer, for the first time or again. */
    void post(UUID id) {
        Offer offer = own(id);
        offer.checkPosting(today());
        jdbc.sql("""
                        update cooperation.offer set state = 'POSTED', audience_id = intended, posted_at = :now, renew_by = :expires,
                               changed_at = :now, version = version + 1
                         where id = :id and version = :version
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("expires", Date.valueOf(Offer.renewal(today())))
                .param("id", id)
                .param("version", offer.version())
                .update();
        posted(id, "offer.posted");
    }

    /** Says that a posted offer still holds: for another year, with its places free again. */
    void renew(UUID id) {
        Offer offer = own(id);
        if (offer.state() != OfferState.POSTED) {
            throw new Refused("cooperation.offer.not_posted");
        }
        jdbc.sql(
                        "update cooperation.offer set renew_by = :expires, capacity_used = 0, version = version + 1 where id = :id")
                .param("expires", Date.valueOf(Offer.renewal(today())))
                .param("id", id)
                .update();
        audit.record("offer.renewed", "offer", id);
    }

    @Override
    public void pause(UUID id) {
        if (own(id).state() != OfferState.POSTED) {
            throw new Refused("cooperation.offer.not_posted");
        }
        turn(id, OfferState.PAUSED);
        lapse(id);
        audit.record("offer.paused", "offer", id);
    }

    private void turn(UUID id, OfferState state) {
        jdbc.sql("""
                        update cooperation.offer set state = :state, audience_id = own_audience, changed_at = :now, version = version + 1
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
                new SearchChanged(SearchedOffers.KIND, id, Viewers.require().member()));
    }

    private void lapse(UUID id) {
        jdbc.sql("select cooperation.lapse(:id)").param("id", id).query(row -> {});
        events.publishEvent(
                new CommitmentChanged("proposal", null, Viewers.require().member()));
        events.publishEvent(new PlaceFreed(Viewers.require().member().value()));
    }

    private void posted(UUID id, String act) {
        changed(id);
        events.publishEvent(new OfferPosted(id, Viewers.require().member().value()));
        audit.record(act, "offer", id);
    }

    private JdbcClient.StatementSpec bound(String sql, NewOffer offer) {
        AudienceId audience = audiences.resolve(offer.readers());
        AudienceId own = audiences.resolve(AudienceChoice.OWN);
        return TermsColumns.bind(jdbc.sql(sql), offer.terms())
                .param("owner", Viewers.require().member().value())
                .param("audience", audience.value())
                .param("readers", offer.readers().kind().name())
                .param("own", own.value())
                .param("tlp", offer.handling().mark().name())
                .param("attribution", offer.handling().attribution().name())
                .param("title", offer.title())
                .param("what", offer.what())
                .param("conditions", offer.conditions())
                .param("language", offer.language())
                .param("capacity", offer.capacity())
                .param("now", Timestamp.from(clock.instant()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
