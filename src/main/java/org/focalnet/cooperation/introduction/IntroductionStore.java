package org.focalnet.cooperation.introduction;

import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Attribution;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;
import org.focalnet.cooperation.Handling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class IntroductionStore {

    private final JdbcClient jdbc;

    IntroductionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Introduction> list() {
        return jdbc.sql("select * from cooperation.introduction order by introduced_at desc, id limit 100")
                .query((row, number) -> new Introduction(
                        row.getObject("id", UUID.class),
                        new MemberId(row.getObject("need_member", UUID.class)),
                        new MemberId(row.getObject("offer_member", UUID.class)),
                        row.getString("need_title"),
                        row.getString("need_outcome"),
                        row.getString("need_tried"),
                        row.getString("need_language"),
                        row.getString("offer_title"),
                        row.getString("offer_what"),
                        row.getString("offer_conditions"),
                        row.getString("offer_language"),
                        new Handling(
                                Tlp.valueOf(row.getString("tlp")), Attribution.valueOf(row.getString("attribution"))),
                        row.getTimestamp("introduced_at").toInstant()))
                .list();
    }
}
