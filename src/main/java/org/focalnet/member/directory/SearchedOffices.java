package org.focalnet.member.directory;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.member.AppointmentEnded;
import org.focalnet.member.AppointmentStarted;
import org.focalnet.member.LocalName;
import org.focalnet.search.SearchChanged;
import org.focalnet.search.Searchable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Offices as they are found, with the people in them who are listed for the same readers. */
@Component
@Transactional(readOnly = true)
class SearchedOffices implements Searchable {

    private static final String KIND = "office";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    SearchedOffices(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Entry> entry(UUID id) {
        return jdbc.sql("""
                        select m.code, o.audience_id, o.names, o.ministry, o.authority, o.expertise, o.created_at,
                               (select coalesce(string_agg(concat_ws(', ', h.name, nullif(h.title, '')), E'\\n'
                                                           order by h.started_at, h.id), '')
                                  from member.holder h where h.office_id = o.id and h.audience_id = o.audience_id) as people
                          from member.office o join member.member m on m.id = o.id and m.status = 'ACTIVE'
                         where o.id = :id
                        """)
                .param("id", id)
                .query((row, number) -> {
                    LocalName names = LocalName.parse(row.getString("names"));
                    String title = names.isEmpty() ? row.getString("code") : names.in(Locale.ENGLISH);
                    List<String> lines = new ArrayList<>();
                    lines.add(row.getString("people"));
                    names.texts().values().stream()
                            .filter(name -> !name.equals(title))
                            .forEach(lines::add);
                    lines.add(row.getString("ministry"));
                    lines.add(row.getString("authority"));
                    lines.removeIf(String::isBlank);
                    return new Entry(
                            entryId(id),
                            new MemberId(id),
                            new AudienceId(row.getObject("audience_id", UUID.class)),
                            "/members/" + row.getString("code"),
                            title,
                            String.join("\n", lines),
                            "",
                            null,
                            List.of((String[]) row.getArray("expertise").getArray()),
                            List.of(),
                            row.getTimestamp("created_at").toInstant(),
                            new MemberId(id));
                })
                .optional();
    }

    @Override
    public List<UUID> all(UUID after, int limit) {
        return jdbc.sql("select id from member.office where owner_id = :owner and id > :after")
                .param("owner", Viewers.require().member().value())
                .param("after", after)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Whoever came into an office is found from here on, whoever left it no longer. */
    @EventListener
    void came(AppointmentStarted started) {
        changed(started.member());
    }

    @EventListener
    void left(AppointmentEnded ended) {
        changed(ended.member());
    }

    private void changed(MemberId member) {
        events.publishEvent(new SearchChanged(KIND, member.value(), member));
    }

    /** An office has the id of its member, which is found itself. */
    private static UUID entryId(UUID office) {
        return UUID.nameUUIDFromBytes(("office " + office).getBytes(StandardCharsets.UTF_8));
    }
}
