package org.focalnet.meeting.start;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Viewers;
import org.focalnet.institution.InstitutionRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom the hub invited of an institution, to which meetings, and what was decided that it does. */
@Component
@Transactional(readOnly = true)
class MeetingRecord implements InstitutionRecord {

    private final JdbcClient jdbc;

    MeetingRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Known known(UUID institution, String name) {
        List<Person> persons = new ArrayList<>();
        Map<String, Entry> entries = new LinkedHashMap<>();
        jdbc.sql("""
                        select m.id, m.title as text, m.starts_at, m.zone, i.person, i.mail,
                               case when i.attended then 'attended' else 'invited' end as what, 0 as turn
                          from meeting.invitee i join meeting.meeting m on m.id = i.meeting_id
                         where i.owner_id = :owner and not m.cancelled
                           and (i.institution_id = :institution or i.institution_id is null and lower(i.institution) = lower(:name))
                        union all
                        select m.id, d.text, m.starts_at, m.zone, '', '', 'decision.' || lower(d.state), 1
                          from meeting.decision d join meeting.meeting m on m.id = d.meeting_id
                         where d.owner_id = :owner
                           and (d.institution_id = :institution or d.institution_id is null and lower(d.institution) = lower(:name))
                         order by starts_at desc, turn, what limit 80
                        """)
                .param("owner", Viewers.require().member().value())
                .param("institution", institution)
                .param("name", name)
                .query(row -> {
                    String what = row.getString("what");
                    String path = "/meetings/" + row.getString("id");
                    LocalDate day = row.getTimestamp("starts_at")
                            .toInstant()
                            .atZone(ZoneId.of(row.getString("zone")))
                            .toLocalDate();
                    String text = row.getString("text");
                    String key = "meeting.record." + what.toLowerCase(Locale.ROOT);
                    if (row.getInt("turn") == 0) {
                        persons.add(new Person(row.getString("person"), row.getString("mail")));
                        entries.putIfAbsent(path, new Entry(day, key, text, path));
                    } else {
                        entries.putIfAbsent(path + text, new Entry(day, key, text, path + "#decisions"));
                    }
                });
        return new Known(persons, List.copyOf(entries.values()));
    }
}
