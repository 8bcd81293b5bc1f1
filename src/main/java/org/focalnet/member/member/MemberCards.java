package org.focalnet.member.member;

import java.sql.Timestamp;
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
import org.springframework.transaction.annotation.Transactional;

/** What waits for an officer: nominations to verify, people to put into office, vacant offices. */
@Component
@Transactional(readOnly = true)
class MemberCards implements StartCard {

    private static final String COUNTS = """
            select count(*) filter (where nominated) as nominated, count(*) filter (where verified) as verified,
                   count(*) filter (where not held) as vacant,
                   (select count(*) from member.member where id <> :secretariat) as members,
                   (select count(*) from member.member m where m.id <> :secretariat and m.status = 'ACTIVE'
                       and not exists (select from member.office o where o.owner_id = m.id)
                       and m.id <> all ((select audience.frozen())::uuid[])) as no_office,
                   (select count(*) from member.freeze f
                     where f.state = 'LIFTING' and f.lift_by <> :account) as lifting
              from (select bool_or(a.state is not distinct from 'NOMINATED') as nominated,
                           bool_or(a.state is not distinct from 'VERIFIED' and coalesce(a.takes_over <= :now, true)) as verified,
                           coalesce(bool_or(a.post = 'FOCAL_POINT' and a.state in
                               ('ACTIVE', 'CONFIRMATION_DUE', 'CONFIRMED', 'LAPSED', 'SUCCESSION')), false) as held
                      from member.office o left join member.appointment a on a.office_id = o.id
                     where o.owner_id <> :secretariat
                     group by o.id) s
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    MemberCards(JdbcClient jdbc, Clock clock) {
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Override
    public Map<Place, List<Item>> items(Reader reader, Shell shell) {
        return Map.of(Place.NEEDS_YOU, list(reader, shell));
    }

    private List<Item> list(Reader reader, Shell shell) {
        if (!reader.viewer().role().secretariat()) {
            return List.of();
        }
        return jdbc.sql(COUNTS)
                .param("secretariat", org.focalnet.audience.MemberId.SECRETARIAT.value())
                .param("account", reader.account())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> {
                    List<Item> items = new ArrayList<>();
                    if (row.getInt("members") == 0) {
                        items.add(begin(shell));
                    }
                    add(items, shell, MemberWork.Filter.NOMINATED, row.getInt("nominated"), true);
                    add(items, shell, MemberWork.Filter.VERIFIED, row.getInt("verified"), true);
                    add(items, shell, MemberWork.Filter.VACANT, row.getInt("vacant"), false);
                    add(items, shell, MemberWork.Filter.FROZEN, row.getInt("lifting"), true);
                    int bare = row.getInt("no_office");
                    if (bare > 0) {
                        items.add(new Item(
                                shell.t("member.card.no_office", bare),
                                "/members?filter=" + MemberWork.Filter.NO_OFFICE.value(),
                                shell.t("member.card.no_office.meta"),
                                shell.t("member.card.no_office.act"),
                                null,
                                null,
                                false));
                    }
                    return items;
                })
                .single();
    }

    /** What an officer of an empty network does first. */
    private static Item begin(Shell shell) {
        String key = "member.card.begin";
        return new Item(
                shell.t(key), "/members/import", shell.t(key + ".meta"), shell.t(key + ".act"), null, null, false);
    }

    private static void add(List<Item> items, Shell shell, MemberWork.Filter filter, int count, boolean due) {
        if (count > 0) {
            String key = "member.card." + filter.value();
            items.add(new Item(
                    shell.t(key, count),
                    "/members?filter=" + filter.value(),
                    shell.t("member.card.meta"),
                    shell.t(key + ".act"),
                    AudienceKind.OWN,
                    null,
                    due));
        }
    }
}
