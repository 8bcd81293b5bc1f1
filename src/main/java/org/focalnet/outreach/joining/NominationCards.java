package org.focalnet.outreach.joining;

import java.sql.Date;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.focalnet.audience.AudienceKind;
import org.focalnet.web.Reader;
import org.focalnet.web.Shell;
import org.focalnet.web.StartCard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The nominations that an officer can do something about today; one statement, and none for anybody else. */
@Component
class NominationCards implements StartCard {

    private static final int MOST = 3;

    private final JdbcClient jdbc;
    private final Clock clock;

    NominationCards(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<Place, List<Item>> items(Reader reader, Shell shell) {
        if (!reader.viewer().role().secretariat()) {
            return Map.of();
        }
        List<Item> items = new ArrayList<>();
        jdbc.sql("""
                        select id, government, state from outreach.nomination
                         where state in ('WAITING', 'VERIFIED') and (again_on is null or again_on <= :today)
                         order by sent_at, id limit :most
                        """)
                .param("today", Date.valueOf(QueueController.today(clock)))
                .param("most", MOST)
                .query(row -> {
                    boolean waiting = row.getString("state").equals("WAITING");
                    items.add(new Item(
                            shell.t("joining.card", row.getString("government")),
                            "/nominations/" + row.getString("id"),
                            shell.t(waiting ? "joining.card.call" : "joining.card.accept"),
                            shell.t("joining.card.act"),
                            AudienceKind.OWN,
                            null,
                            true));
                });
        return Map.of(Place.NEEDS_YOU, items);
    }
}
