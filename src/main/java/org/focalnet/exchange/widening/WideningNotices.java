package org.focalnet.exchange.widening;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Tlp;
import org.focalnet.exchange.ExchangeNotice;
import org.focalnet.notify.NoticeKind;
import org.focalnet.notify.NoticeSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What notices of wider sharing are about: why it is asked for, which the two alone read and no mail carries. */
@Component
class WideningNotices implements NoticeSource {

    private final JdbcClient jdbc;

    WideningNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(ExchangeNotice.WIDENING_ASKED, ExchangeNotice.WIDENING_ANSWERED);
    }

    @Override
    public Map<UUID, Subject> subjects(Collection<UUID> objects) {
        Map<UUID, Subject> found = new HashMap<>();
        jdbc.sql("select id, why from exchange.widening where id = any(:ids)")
                .param("ids", objects.toArray(UUID[]::new))
                .query(row -> {
                    found.put(row.getObject("id", UUID.class), new Subject(row.getString("why"), null, Tlp.AMBER));
                });
        return found;
    }
}
