package org.focalnet.cooperation.whatif;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.focalnet.audience.Viewers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class WhatIfStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    WhatIfStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The viewer's own offers that are posted, by id. */
    Map<String, String> offers() {
        Map<String, String> offers = new LinkedHashMap<>();
        jdbc.sql("""
                        select id, title from cooperation.offer
                         where owner_id = :owner and state = 'POSTED' and renew_by >= :today
                         order by posted_at desc, id limit 200
                        """)
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("owner", Viewers.require().member().value())
                .query(row -> {
                    offers.put(row.getString("id"), row.getString("title"));
                });
        return offers;
    }
}
