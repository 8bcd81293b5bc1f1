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
import org.focalnet.cooperation.partnership.Course;
import org.focalnet.cooperation.partnership.Next;
import org.focalnet.cooperation.partnership.PartnershipRows;
import org.focalnet.cooperation.partnership.Side;
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
    static MenuEntry deskEntry() {
        return new MenuEntry(
                MenuEntry.Section.NETWORK,
                31,
                "cooperation.menu.desk",
                "/cooperation/desk",
                MenuEntry.Visibility.SECRETARIAT);
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

    /** Proposals to answer, needs about to expire, offers to renew, partners who wait: one statement. */
    private record Card(JdbcClient jdbc, MemberNames names, Clock clock) implements StartCard {

        @Override
        public Map<Place, List<Item>> items(Reader reader, Shell shell) {
            Map<Place, List<Item>> items = new EnumMap<>(Place.class);
            jdbc.sql("""
                            (select 'proposals' as noun, p.id, coalesce(n.title, o.title, '') as title, p.decide_by as due,
                                    p.their_member, null::uuid as need_member, null::timestamptz as introduced_at,
                                    null::text[] as steps
                               from cooperation.proposal p
                               left join cooperation.need n on n.id = p.own_item
                               left join cooperation.offer o on o.id = p.own_item
                              where p.state = 'OPEN' order by p.decide_by, p.id limit 6)
                            union all
                            (select noun, id, title, due, null, null, null, null from (
                                select 'needs' as noun, id, title, expires_on as due from cooperation.need
                                 where owner_id = :member and state = 'POSTED' and expires_on <= :soon
                                union all
                                select 'offers', id, title, renew_by from cooperation.offer
                                 where owner_id = :member and (state = 'HIDDEN' or state = 'POSTED' and renew_by <= :soon)) d
                              order by due, id limit 6)
                            union all
                            (select 'partnerships', i.id, case :member when i.need_member then i.need_title else i.offer_title end,
                                    null, case :member when i.need_member then i.offer_member else i.need_member end,
                                    i.need_member, i.introduced_at, %s
                               from cooperation.introduction i
                              where :member in (i.need_member, i.offer_member)
                                and not exists (select from cooperation.step s where s.introduction_id = i.id
                                                   and s.kind in ('CLOSED', 'WITHDRAWN'))
                              order by i.introduced_at desc, i.id limit 30)
                            """.formatted(PartnershipRows.STEPS))
                    .param("member", Viewers.require().member().value())
                    .param("soon", Date.valueOf(LocalDate.now(clock).plusDays(30)))
                    .query(row -> {
                        String noun = row.getString("noun");
                        boolean partners = noun.equals("partnerships");
                        boolean date = !partners && !noun.equals("proposals");
                        if (!partners || waits(row)) {
                            items.computeIfAbsent(date ? Place.COMING_UP : Place.NEEDS_YOU, key -> new ArrayList<>())
                                    .add(
                                            date
                                                    ? date(row, shell)
                                                    : partners ? partner(row, shell) : proposal(row, shell));
                        }
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

        /** Whether the other side waits for this one; what either may do next is urgent for nobody. */
        private static boolean waits(ResultSet row) throws SQLException {
            Course course = PartnershipRows.course(row);
            UUID other = row.getObject("their_member", UUID.class);
            Side own = row.getObject("need_member", UUID.class).equals(other) ? Side.OFFER : Side.NEED;
            Next next = course.next();
            return next.turn().contains(own)
                    && (next.turn().size() == 1
                            || next.what() == Next.What.ACKNOWLEDGE
                            || next.what() == Next.What.FEEDBACK);
        }

        private Item partner(ResultSet row, Shell shell) throws SQLException {
            var other = new MemberId(row.getObject("their_member", UUID.class));
            return new Item(
                    row.getString("title"),
                    "/cooperation/partnerships/" + row.getObject("id", UUID.class),
                    shell.t("cooperation.start.partnership", names.name(other, shell.locale())),
                    shell.t("cooperation.start.look"),
                    AudienceKind.NAMED,
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
