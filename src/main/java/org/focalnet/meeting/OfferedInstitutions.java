package org.focalnet.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.institution.InstitutionChanged;
import org.focalnet.institution.Institutions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The institutions that a hub names in its meetings: those of its map, and whatever else it typed. */
@Component
public class OfferedInstitutions {

    private final Institutions institutions;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    OfferedInstitutions(Institutions institutions, JdbcClient jdbc, TransactionTemplate transaction) {
        this.institutions = institutions;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Names for a field to offer: the map, then what was typed before. */
    @Transactional(readOnly = true)
    public List<String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        institutions.list().forEach(one -> names.put(same(one.name()), one.name()));
        jdbc.sql("""
                        select min(institution) from (
                            select institution from meeting.invitee where owner_id = :owner and institution_id is null
                            union all
                            select institution from meeting.decision where owner_id = :owner and institution_id is null) i
                         where institution <> '' group by lower(institution) order by 1 limit 200
                        """).param("owner", Viewers.require().member().value()).query(row -> {
            names.putIfAbsent(same(row.getString(1)), row.getString(1));
        });
        return List.copyOf(names.values());
    }

    /**
     * The institution of the map that bears a name; null where none does. What bore that name before it was on the map is
     * then known to be it as well, so that it counts once.
     */
    @Transactional
    public @Nullable UUID recognise(String name) {
        UUID known = institutions.list().stream()
                .filter(one -> same(one.name()).equals(same(name)))
                .map(Institutions.Named::id)
                .findFirst()
                .orElse(null);
        for (String table : known == null ? List.<String>of() : List.of("meeting.invitee", "meeting.decision")) {
            jdbc.sql("update " + table + """
                             set institution_id = :id
                             where owner_id = :owner and institution_id is null and lower(institution) = :name
                            """)
                    .param("id", known)
                    .param("owner", Viewers.require().member().value())
                    .param("name", same(name))
                    .update();
        }
        return known;
    }

    /**
     * Whoever was asked in or has to act for an institution goes on under its new name. Without a transaction of the
     * listener's own: it would begin before there is a viewer.
     */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(InstitutionChanged changed) {
        Viewers.run(
                Viewer.office(changed.owner()),
                () -> transaction.executeWithoutResult(
                        status -> institutions.name(changed.id()).ifPresent(name -> follow(changed.id(), name))));
    }

    private void follow(UUID institution, String name) {
        for (String table : List.of("meeting.invitee", "meeting.decision")) {
            jdbc.sql("update " + table + """
                             set institution = :name
                             where owner_id = :owner and institution_id = :id and institution <> :name
                            """)
                    .param("name", name)
                    .param("owner", Viewers.require().member().value())
                    .param("id", institution)
                    .update();
        }
    }

    private static String same(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
