package org.focalnet.cooperation.proposal;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Viewers;
import org.focalnet.web.MenuEntry;
import org.focalnet.web.Reader;
import org.focalnet.web.Shell;
import org.focalnet.web.StartCard;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where needs, offers and proposals show outside their own pages: the menu and the start page. */
@Configuration(proxyBeanMethods = false)
class CooperationEntries {

    @Bean
    static MenuEntry needsEntry() {
        return new MenuEntry(
                MenuEntry.Section.NETWORK,
                30,
                "cooperation.menu.needs",
                "/cooperation",
                MenuEntry.Visibility.SIGNED_IN);
    }

    @Bean
    static MenuEntry publicOffersEntry() {
        return new MenuEntry(
                MenuEntry.Section.PUBLIC,
                30,
                "cooperation.menu.offers",
                "/cooperation/offers?view=network",
                MenuEntry.Visibility.EVERYONE);
    }

    @Bean
    static StartCard cooperationCard(JdbcClient jdbc, MemberNames names, Clock clock) {
        return new Card(jdbc, names, clock);
    }

    /** Proposals to answer, needs about to expire and offers to renew: one statement. */
    private record Card(JdbcClient jdbc, MemberNames names, Clock clock) implements StartCard {

        @Override
        public Map<Place, List<Item>> items(Reader reader, Shell shell) {
            Map<Place, List<Item>> items = new EnumMap<>(Place.class);
            jdbc.sql("""
                            (select 'proposals' as noun, p.id, coalesce(n.title, o.title, '') as title, p.decide_by as due,
                                    p.their_member
                               from cooperation.proposal p
                               left join cooperation.need n on n.id = p.own_item
                               left join cooperation.offer o on o.id = p.own_item
                              where p.state = 'OPEN' order by p.decide_by, p.id limit 6)
                            union all
                            (select noun, id, title, due, null from (
                                select 'needs' as noun, id, title, expires_on as due from cooperation.need
                                 where owner_id = :member and state = 'POSTED' and expires_on <= :soon
                                union all
                                select 'offers', id, title, renew_by from cooperation.offer
                                 where owner_id = :member and (state = 'HIDDEN' or state = 'POSTED' and renew_by <= :soon)) d
                              order by due, id limit 6)
                            """)
                    .param("member", Viewers.require().member().value())
                    .param("soon", Date.valueOf(LocalDate.now(clock).plusDays(30)))
                    .query(row -> {
                        boolean proposal = row.getString("noun").equals("proposals");
                        items.computeIfAbsent(proposal ? Place.NEEDS_YOU : Place.COMING_UP, key -> new ArrayList<>())
                                .add(proposal ? proposal(row, shell) : date(row, shell));
                    });
            return items;
        }

        private Item proposal(ResultSet row, Shell shell) throws SQLException {
            return new Item(
                    row.getString("title"),
                    "/cooperation/proposals/" + row.getObject("id", UUID.class),
                    meta(row.getObject("due", LocalDate.class), row.getObject("their_member", UUID.class), shell),
                    shell.t("cooperation.start.look"),
                    AudienceKind.OWN,
                    null,
                    true);
        }

        private static Item date(ResultSet row, Shell shell) throws SQLException {
            boolean need = row.getString("noun").equals("needs");
            return new Item(
                    row.getString("title"),
                    "/cooperation/" + row.getString("noun") + "/" + row.getObject("id", UUID.class),
                    shell.t(need ? "cooperation.start.expires" : "cooperation.start.renew"),
                    shell.t("cooperation.start.look"),
                    null,
                    row.getObject("due", LocalDate.class)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant(),
                    false);
        }

        /** Several proposals may be for the same need: the other side tells them apart. */
        private String meta(LocalDate decideBy, @Nullable UUID other, Shell shell) {
            String day = shell.day(decideBy);
            return other == null
                    ? shell.t("cooperation.start.proposal.withheld", day)
                    : shell.t("cooperation.start.proposal", day, names.name(new MemberId(other), shell.locale()));
        }
    }
}
