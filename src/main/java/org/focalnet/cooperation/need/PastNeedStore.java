package org.focalnet.cooperation.need;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.PastNeeds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class PastNeedStore implements PastNeeds {

    private final JdbcClient jdbc;

    PastNeedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void postedAt(UUID need, Instant at) {
        jdbc.sql("""
                        update cooperation.need set posted_at = :at
                         where id = :id and owner_id = :owner and state = 'POSTED'
                        """)
                .param("at", Timestamp.from(at))
                .param("id", need)
                .param("owner", Viewers.require().member().value())
                .update();
    }
}
