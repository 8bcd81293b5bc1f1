package org.focalnet.exchange.room;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.ExchangeNotice;
import org.focalnet.identity.OfficePassed;
import org.focalnet.notify.NoticeKind;
import org.focalnet.notify.NoticeSource;
import org.focalnet.notify.Notices;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.HandoverSection;
import org.focalnet.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a successor is told of rooms, and what those in them are told of the successor where the office wishes so: once each,
 * by the room in which they last met.
 */
@Component
class RoomHandover implements HandoverSection, NoticeSource {

    private final JdbcClient jdbc;
    private final AudiencePickers pickers;
    private final Notices notices;
    private final TransactionTemplate transaction;

    RoomHandover(JdbcClient jdbc, AudiencePickers pickers, Notices notices, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.pickers = pickers;
        this.notices = notices;
        this.transaction = transaction;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String name() {
        return "exchange";
    }

    @Override
    public String key() {
        return "exchange.handover";
    }

    @Override
    public String lede() {
        return "exchange.handover.lede";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Part> parts(Shell shell) {
        List<Entry> rooms = jdbc.sql("""
                        select r.id, r.purpose, r.kind, r.tlp, r.members, r.opened_at, p.written_at,
                               (select string_agg(t.title, E'\\n' order by t.started_at desc)
                                  from exchange.thread t where t.room_id = r.id and t.closed_at is null) as threads
                          from exchange.room r
                          left join lateral (select p.written_at from exchange.post p where p.room_id = r.id
                                              order by p.written_at desc limit 1) p on true
                         order by coalesce(p.written_at, r.opened_at) desc, r.id limit :most
                        """)
                .param("most", MOST)
                .query((row, number) -> {
                    Timestamp last = row.getTimestamp("written_at");
                    String threads = row.getString("threads");
                    return new Entry(
                            row.getString("purpose"),
                            "/rooms/" + row.getString("id"),
                            String.join(
                                    " · ",
                                    with((UUID[]) row.getArray("members").getArray(), row.getString("kind"), shell),
                                    Tlp.valueOf(row.getString("tlp")).label(),
                                    last == null
                                            ? shell.t("exchange.handover.silent")
                                            : shell.t("exchange.handover.last", shell.day(last.toInstant()))),
                            threads == null ? "" : threads);
                })
                .list();
        return List.of(new Part(shell.t("exchange.menu.rooms"), rooms));
    }

    private String with(UUID[] members, String kind, Shell shell) {
        MemberId me = Viewers.require().member();
        List<MemberId> others = Arrays.stream(members)
                .map(MemberId::new)
                .filter(member -> !member.equals(me))
                .toList();
        return others.isEmpty()
                ? shell.code("exchange.room.kind", kind)
                : shell.list(pickers.named(others, shell).stream()
                        .map(MemberNames.Named::name)
                        .toList());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void tell(OfficePassed passed) {
        if (passed.told()) {
            Viewers.run(
                    Viewer.office(passed.member()),
                    () -> transaction.executeWithoutResult(status -> counterparts(passed.member())
                            .forEach((member, room) -> notices.tellOnce(
                                    UUID.nameUUIDFromBytes((passed.handover() + ":" + member.value())
                                            .getBytes(StandardCharsets.US_ASCII)),
                                    member,
                                    ExchangeNotice.OFFICE_PASSED,
                                    room))));
        }
    }

    private Map<MemberId, UUID> counterparts(MemberId me) {
        Map<MemberId, UUID> rooms = new HashMap<>();
        jdbc.sql("""
                        select distinct on (m) m as member, r.id as room
                          from exchange.room r cross join lateral unnest(r.members) m
                         where r.kind in ('BILATERAL', 'SEVERAL', 'PARTNERSHIP') and m <> :me
                         order by m, (select max(p.written_at) from exchange.post p where p.room_id = r.id) desc nulls last
                        """).param("me", me.value()).query(row -> {
            rooms.put(new MemberId(row.getObject("member", UUID.class)), row.getObject("room", UUID.class));
        });
        return rooms;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(ExchangeNotice.OFFICE_PASSED);
    }

    /** The room by its name, and nothing that a mail could carry: who holds an office is read in the program. */
    @Override
    public Map<UUID, Subject> subjects(Collection<UUID> objects) {
        Map<UUID, Subject> found = new HashMap<>();
        jdbc.sql("select id, purpose from exchange.room where id = any(:ids)")
                .param("ids", objects.toArray(UUID[]::new))
                .query(row -> {
                    found.put(
                            row.getObject("id", UUID.class),
                            new Subject(row.getString("purpose"), null, Tlp.AMBER_STRICT));
                });
        return found;
    }
}
