package org.focalnet.institution.institution;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Viewers;
import org.focalnet.institution.InstitutionRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who was asked at an institution, and in which inquiries. */
@Component
@Transactional(readOnly = true)
class InquiryRecord implements InstitutionRecord {

    private final JdbcClient jdbc;

    InquiryRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Known known(UUID institution, String name) {
        List<Person> persons = new ArrayList<>();
        Set<Entry> entries = new LinkedHashSet<>();
        jdbc.sql("""
                        select q.id, q.title, q.zone, s.sent_at, s.handed_in_at is not null as answered, h.person, h.mail
                          from institution.inquiry_sheet s
                          join institution.inquiry q on q.id = s.inquiry_id
                          join institution.inquiry_holder h on h.sheet_id = s.id
                         where s.institution_id = :institution and s.owner_id = :owner and s.sent_at is not null
                         order by s.sent_at desc, h.since desc limit 60
                        """)
                .param("institution", institution)
                .param("owner", Viewers.require().member().value())
                .query(row -> {
                    persons.add(new Person(row.getString("person"), row.getString("mail")));
                    entries.add(new Entry(
                            row.getTimestamp("sent_at")
                                    .toInstant()
                                    .atZone(ZoneId.of(row.getString("zone")))
                                    .toLocalDate(),
                            row.getBoolean("answered")
                                    ? "institution.inquiry.record.answered"
                                    : "institution.inquiry.record.asked",
                            row.getString("title"),
                            "/institutions/inquiries/" + row.getString("id")));
                });
        return new Known(persons, List.copyOf(entries));
    }
}
