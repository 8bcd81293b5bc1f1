package org.focalnet.policyreview.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.institution.InstitutionChanged;
import org.focalnet.institution.Institutions;
import org.focalnet.search.SearchChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;

/** Whose policies they are: institutions of the map, and others by the name that somebody wrote. */
@Component
public class PolicyOwners {

    private final JdbcClient jdbc;
    private final Institutions institutions;
    private final PolicyStore policies;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    PolicyOwners(
            JdbcClient jdbc,
            Institutions institutions,
            PolicyStore policies,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.institutions = institutions;
        this.policies = policies;
        this.events = events;
        this.transaction = transaction;
    }

    /** Names to pick from: the map first, then what was written before. Anything else may be written. */
    public List<String> offered() {
        Set<String> names = new LinkedHashSet<>();
        institutions.list().forEach(one -> names.add(one.name()));
        names.addAll(policies.institutions());
        return new ArrayList<>(names);
    }

    /** Owners of the policies of the register, to narrow it by: the id of one of the map, the name of another. */
    Map<String, String> kept() {
        Map<String, String> owners = new LinkedHashMap<>();
        jdbc.sql("""
                        select coalesce(institution_id::text, institution) as key, max(institution) as name
                          from policyreview.policy group by 1 order by lower(max(institution)) limit 300
                        """).query(row -> {
            owners.put(row.getString("key"), row.getString("name"));
        });
        return owners;
    }

    /**
     * A policy follows its owner to another name, and keeps the last one where the owner leaves the map. Without a
     * transaction of the listener's own: it would begin before there is a viewer.
     */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(InstitutionChanged changed) {
        Viewers.run(
                Viewer.office(changed.owner()),
                () -> transaction.executeWithoutResult(status ->
                        follow(changed.id(), institutions.name(changed.id()).orElse(null))));
    }

    private void follow(UUID institution, @org.jspecify.annotations.Nullable String name) {
        if (name == null) {
            jdbc.sql("update policyreview.policy set institution_id = null where institution_id = :id")
                    .param("id", institution)
                    .update();
            return;
        }
        jdbc.sql("""
                        update policyreview.policy set institution = :name
                         where institution_id = :id and institution <> :name returning id
                        """)
                .param("name", name)
                .param("id", institution)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list()
                .forEach(id -> events.publishEvent(new SearchChanged(
                        SearchedPolicies.KIND, id, Viewers.require().member())));
    }
}
