package org.focalnet.plan.action;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.institution.InstitutionChanged;
import org.focalnet.institution.Institutions;
import org.focalnet.search.SearchChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Who leads actions and who takes part: institutions of the map, and others by the name that somebody wrote. */
@Component
public class Bodies {

    private final JdbcClient jdbc;
    private final Institutions institutions;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Bodies(
            JdbcClient jdbc,
            Institutions institutions,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.institutions = institutions;
        this.events = events;
        this.transaction = transaction;
    }

    /** What names mean: read once for as many as there are. */
    public record Known(Map<String, Action.Body> map, List<String> names) {

        /** The one that is called so, of the map where it is one of it. */
        public Action.Body named(String name) {
            return name.isEmpty() ? Action.Body.NOBODY : map.getOrDefault(key(name), new Action.Body(null, name));
        }

        private static String key(String name) {
            return name.strip().toLowerCase(Locale.ROOT);
        }
    }

    public Known known() {
        Map<String, Action.Body> map = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        institutions.list().forEach(one -> {
            map.putIfAbsent(Known.key(one.name()), new Action.Body(one.id(), one.name()));
            names.add(one.name());
        });
        return new Known(map, names);
    }

    /** Names to pick from: the map first, then what was written before. Anything else may be written. */
    @Transactional(readOnly = true)
    public List<String> offered() {
        Set<String> names = new LinkedHashSet<>(known().names());
        names.addAll(jdbc.sql("""
                        select lead from plan.action where lead <> '' and lead_id is null group by lead order by lead limit 100
                        """).query(String.class).list());
        return new ArrayList<>(names);
    }

    /** Leads of a plan, to narrow a list by: the id of one of the map, the name of another. */
    @Transactional(readOnly = true)
    public Map<String, String> leads(@Nullable UUID plan) {
        Map<String, String> leads = new LinkedHashMap<>();
        jdbc.sql("""
                        select coalesce(lead_id::text, lead) as key, max(lead) as name from plan.action
                         where lead <> '' and (:plan::uuid is null or plan_id = :plan) group by 1 order by lower(max(lead)) limit 300
                        """).param("plan", plan, java.sql.Types.OTHER).query(row -> {
            leads.put(row.getString("key"), row.getString("name"));
        });
        return leads;
    }

    /**
     * Actions follow their institutions to another name, and keep the last one where an institution leaves the map.
     * Without a transaction of the listener's own: it would begin before there is a viewer.
     */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(InstitutionChanged changed) {
        Viewers.run(
                Viewer.office(changed.owner()),
                () -> transaction.executeWithoutResult(status ->
                        follow(changed.id(), institutions.name(changed.id()).orElse(null))));
    }

    private void follow(UUID institution, @Nullable String name) {
        if (name == null) {
            return;
        }
        jdbc.sql("update plan.partner set name = :name where institution_id = :id and name <> :name")
                .param("name", name)
                .param("id", institution)
                .update();
        jdbc.sql("update plan.action set lead = :name where lead_id = :id and lead <> :name returning id")
                .param("name", name)
                .param("id", institution)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list()
                .forEach(id -> events.publishEvent(
                        new SearchChanged(Action.KIND, id, Viewers.require().member())));
    }
}
