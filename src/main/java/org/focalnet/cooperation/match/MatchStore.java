package org.focalnet.cooperation.match;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.focalnet.audience.MemberId;
import org.focalnet.cooperation.Assistance;
import org.focalnet.cooperation.Delivery;
import org.focalnet.cooperation.Form;
import org.focalnet.cooperation.MatchPart;
import org.focalnet.cooperation.TermsColumns;
import org.focalnet.member.Pillar;
import org.focalnet.member.Sector;
import org.focalnet.member.Theme;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the matcher's own database role reads and writes: structured columns, and one function. */
@Component
class MatchStore {

    private final JdbcClient jdbc;

    MatchStore(@Qualifier("matcher") DataSource matcher) {
        this.jdbc = JdbcClient.create(matcher);
    }

    List<Side> needs(LocalDate today, Map<UUID, Set<MemberId>> told) {
        return jdbc.sql("""
                        select n.id, n.owner_id, n.audience_id, n.audience_kind, n.kind, n.form, n.themes, n.pillars,
                               n.sectors, n.languages, n.starts, n.ends, n.delivery, n.partners - n.partners_found as places, n.withheld,
                               array(select x.member_id from cooperation.exclusion x where x.item_id = n.id) as excluded
                          from cooperation.need n where n.state = 'POSTED' and n.expires_on >= :today
                        """)
                .param("today", Date.valueOf(today))
                .query((row, number) -> side(row, told))
                .list();
    }

    List<Side> offers(LocalDate today, Map<UUID, Set<MemberId>> told) {
        return jdbc.sql("""
                        select o.id, o.owner_id, o.audience_id, o.audience_kind, o.kind, o.form, o.themes, o.pillars,
                               o.sectors, o.languages, o.starts, o.ends, o.delivery, o.capacity - o.capacity_used as places, o.withheld,
                               array(select x.member_id from cooperation.exclusion x where x.item_id = o.id) as excluded
                          from cooperation.offer o where o.state = 'POSTED' and o.renew_by >= :today
                        """)
                .param("today", Date.valueOf(today))
                .query((row, number) -> side(row, told))
                .list();
    }

    List<Pairing.Known> known() {
        return jdbc.sql("select need_id, offer_id, state from cooperation.match")
                .query((row, number) -> new Pairing.Known(
                        row.getObject("need_id", UUID.class),
                        row.getObject("offer_id", UUID.class),
                        row.getString("state").equals("OPEN")))
                .list();
    }

    /** The members to which each limited audience is addressed, among those who posted something. */
    Map<UUID, Set<MemberId>> told() {
        return jdbc
                .sql("select audience_id, member_id from cooperation.addressed()")
                .query((row, number) -> Map.entry(
                        row.getObject("audience_id", UUID.class), new MemberId(row.getObject("member_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /**
     * Writes a pair down; false where it no longer holds, such as a need that was withdrawn meanwhile.
     *
     * @param regions what may be said of where members are that withheld their names
     */
    boolean propose(
            Fit fit,
            UUID forNeed,
            UUID forOffer,
            Map<MemberId, String> regions,
            Instant now,
            LocalDate today,
            LocalDate decide) {
        return jdbc.sql("""
                        select cooperation.propose(:fresh, :need, :offer, :for_need, :for_offer, :points, :points_by, :now,
                                                   :today, :decide, :need_region, :offer_region)
                        """)
                .param("fresh", UUID.randomUUID()) // says nothing about when, unlike the ids of rows
                .param("need", fit.need().id())
                .param("offer", fit.offer().id())
                .param("for_need", forNeed)
                .param("for_offer", forOffer)
                .param("points", fit.score())
                .param("points_by", MatchPart.write(fit.parts()))
                .param("now", Timestamp.from(now))
                .param("today", Date.valueOf(today))
                .param("decide", Date.valueOf(decide))
                .param("need_region", regions.get(fit.need().owner()), Types.VARCHAR)
                .param("offer_region", regions.get(fit.offer().owner()), Types.VARCHAR)
                .query(Boolean.class)
                .single();
    }

    private static Side side(ResultSet row, Map<UUID, Set<MemberId>> told) throws SQLException {
        Set<String> limits = Set.of("NAMED", "GROUP");
        return new Side(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("owner_id", UUID.class)),
                Assistance.valueOf(row.getString("kind")),
                Form.valueOf(row.getString("form")),
                TermsColumns.set(Theme.class, row, "themes"),
                TermsColumns.set(Pillar.class, row, "pillars"),
                TermsColumns.set(Sector.class, row, "sectors"),
                new HashSet<>(TermsColumns.texts(row, "languages")),
                YearMonth.from(row.getObject("starts", LocalDate.class)),
                YearMonth.from(row.getObject("ends", LocalDate.class)),
                Delivery.valueOf(row.getString("delivery")),
                row.getInt("places"),
                limits.contains(row.getString("audience_kind")),
                told.getOrDefault(row.getObject("audience_id", UUID.class), Set.of()),
                TermsColumns.members(row, "excluded"),
                row.getBoolean("withheld"));
    }
}
