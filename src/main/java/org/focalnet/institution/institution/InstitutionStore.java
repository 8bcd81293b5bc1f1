package org.focalnet.institution.institution;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.institution.InstitutionChanged;
import org.focalnet.institution.InstitutionKind;
import org.focalnet.institution.Institutions;
import org.focalnet.search.SearchChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The institutions of the viewer's hub. */
@Component
@Transactional
public class InstitutionStore implements Institutions {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InstitutionStore(JdbcClient jdbc, Audiences audiences, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Named> list() {
        return jdbc.sql("""
                        select id, name from institution.institution
                         where owner_id = :owner and retired_at is null order by lower(name), id
                        """)
                .param("owner", owner())
                .query((row, number) -> new Named(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> name(UUID id) {
        return jdbc.sql("select name from institution.institution where id = :id and owner_id = :owner")
                .param("id", id)
                .param("owner", owner())
                .query(String.class)
                .optional();
    }

    /** An institution of the viewer's hub. */
    @Transactional(readOnly = true)
    public Institution find(UUID id) {
        return look(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    Optional<Institution> look(UUID id) {
        return jdbc.sql("""
                        select i.*, coalesce((select p.name from institution.institution p where p.id = i.parent_id), '') as parent_name,
                               array(select c.id from institution.institution c where c.parent_id = i.id and c.retired_at is null
                                      order by lower(c.name), c.id) as part_ids,
                               array(select c.name from institution.institution c where c.parent_id = i.id and c.retired_at is null
                                      order by lower(c.name), c.id) as part_names,
                               exists (select from institution.stance s where s.institution_id = i.id)
                               or exists (select from institution.binding d where d.institution_id = i.id)
                               or exists (select from institution.brief b where b.institution_id = i.id)
                               or exists (select from institution.inquiry_sheet q where q.institution_id = i.id) as history
                          from institution.institution i where i.id = :id and i.owner_id = :owner
                        """)
                .param("id", id)
                .param("owner", owner())
                .query(InstitutionRows::read)
                .optional();
    }

    /** Which kinds the hub has already, retired ones too. */
    @Transactional(readOnly = true)
    Set<InstitutionKind> kinds() {
        return Set.copyOf(jdbc.sql("select distinct kind from institution.institution where owner_id = :owner")
                .param("owner", owner())
                .query((row, number) -> InstitutionKind.of(row.getString("kind")))
                .list());
    }

    /** Takes over those of the starter map that are wished and not there yet; doing it twice is doing it once. */
    int start(Map<InstitutionKind, Profile> wished) {
        lock();
        Set<InstitutionKind> there = kinds();
        Map<InstitutionKind, UUID> made = new EnumMap<>(InstitutionKind.class);
        for (InstitutionKind kind : InstitutionKind.starter()) {
            Profile profile = wished.get(kind);
            if (profile != null && !there.contains(kind)) {
                UUID id = Ids.next();
                UUID whole = kind.within() == null ? null : made.get(kind.within());
                insert(id, Profile.named(kind, profile.name(), whole, profile.mandate()));
                made.put(kind, id);
            }
        }
        if (!made.isEmpty()) {
            audit.record("map.started", "member", owner());
        }
        return made.size();
    }

    /** Adds an institution; the same form sent twice is one. */
    public void add(UUID id, Profile profile) {
        lock();
        unlike(id, profile.name());
        nest(id, profile.parent());
        if (insert(id, profile)) {
            audit.record("map.added", "institution", id);
        } else if (!find(id).profile().equals(profile)) {
            throw new Conflict("institution.institution.stale");
        }
    }

    private boolean insert(UUID id, Profile profile) {
        int written = InstitutionRows.bind(jdbc.sql("""
                        insert into institution.institution
                            (id, owner_id, audience_id, parent_id, kind, name, mandate, relevance, contacts, liaison, languages,
                             approach, created_at, changed_at)
                        values (:id, :owner, :own, :parent, :kind, :name, :mandate, :relevance::jsonb, :contacts::jsonb, :liaison,
                             :languages, :approach, :now, :now)
                        on conflict (id) do nothing
                        """), profile)
                .param("id", id)
                .param("owner", owner())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        found(id);
        return written == 1;
    }

    /**
     * Changes what is known of an institution.
     *
     * @throws Conflict where a colleague changed it since that version
     */
    public void change(UUID id, int version, Profile profile) {
        lock();
        if (!profile.name().equalsIgnoreCase(find(id).name())) {
            unlike(id, profile.name());
        }
        nest(id, profile.parent());
        int written = InstitutionRows.bind(jdbc.sql("""
                        update institution.institution
                           set parent_id = :parent, kind = :kind, name = :name, mandate = :mandate, relevance = :relevance::jsonb,
                               contacts = :contacts::jsonb, liaison = :liaison, languages = :languages, approach = :approach,
                               changed_at = :now, version = version + 1
                         where id = :id and owner_id = :owner and version = :version
                        """), profile)
                .param("id", id)
                .param("owner", owner())
                .param("version", version)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 0) {
            throw new Conflict("institution.institution.stale");
        }
        changed(id);
        audit.record("map.changed", "institution", id);
    }

    /** Whether it may stand there. */
    boolean fits(UUID id, UUID below) {
        try {
            nest(id, below);
            return true;
        } catch (Refused changed) {
            return false;
        }
    }

    /** Looks whether it may stand there; under the lock, so that two moves at once make no circle. */
    private void nest(UUID id, @Nullable UUID below) {
        Map<UUID, UUID> parents = new HashMap<>();
        List<UUID> map = new ArrayList<>();
        jdbc.sql(
                        "select id, parent_id, retired_at is null as current from institution.institution where owner_id = :owner")
                .param("owner", owner())
                .query(row -> {
                    UUID parent = row.getObject("parent_id", UUID.class);
                    if (parent != null) {
                        parents.put(row.getObject("id", UUID.class), parent);
                    }
                    if (row.getBoolean("current")) {
                        map.add(row.getObject("id", UUID.class));
                    }
                });
        if (below != null && !map.contains(below) && !below.equals(parents.get(id))) {
            throw new Refused("institution.institution.refused.parent", "parent");
        }
        new Nesting(parents).move(id, below);
    }

    /** Two of one name would share what meetings and policies keep by name. */
    private void unlike(UUID id, String name) {
        jdbc.sql("""
                        select retired_at is null from institution.institution
                         where owner_id = :owner and id <> :id and lower(name) = lower(:name) order by retired_at is null desc limit 1
                        """)
                .param("owner", owner())
                .param("id", id)
                .param("name", name)
                .query(Boolean.class)
                .optional()
                .ifPresent(current -> {
                    throw new Refused(
                            current
                                    ? "institution.institution.refused.name"
                                    : "institution.institution.refused.name.retired",
                            "name");
                });
    }

    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('institution ' || :owner, 0))")
                .param("owner", owner().toString())
                .query(row -> {});
    }

    private void found(UUID id) {
        events.publishEvent(new SearchChanged(
                SearchedInstitutions.KIND, id, Viewers.require().member()));
    }

    void changed(UUID id) {
        found(id);
        events.publishEvent(new InstitutionChanged(id, Viewers.require().member()));
    }

    private static UUID owner() {
        return Viewers.require().member().value();
    }
}
