package org.focalnet.member.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.member.Contact;
import org.focalnet.member.Language;
import org.focalnet.member.LocalName;
import org.focalnet.member.OfficeDescription;
import org.focalnet.member.OfficeHours;
import org.focalnet.member.Offices;
import org.focalnet.member.Theme;
import org.focalnet.search.SearchChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes the office of the viewer's member. */
@Component
@Transactional
class OfficeStore implements Offices {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    OfficeStore(JdbcClient jdbc, Audiences audiences, Audit audit, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.events = events;
    }

    /** The viewer's own office. */
    @Transactional(readOnly = true)
    Optional<Office> own() {
        MemberId me = Viewers.require().member();
        List<Contact> contacts = new ArrayList<>();
        List<Office> rows = jdbc.sql("""
                        select o.names, o.ministry, o.authority, o.languages, o.expertise, o.zone, o.opens, o.closes,
                               o.weekdays, o.version, c.kind, c.label, c.value, c.audience_id
                          from member.office o left join member.contact c on c.office_id = o.id
                         where o.owner_id = :me order by c.created_at, c.id
                        """)
                .param("me", me.value())
                .query((row, number) -> {
                    if (row.getString("kind") != null) {
                        contacts.add(contact(row));
                    }
                    return office(row, List.copyOf(contacts)); // the last row has them all
                })
                .list();
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getLast());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OfficeHours> hours() {
        return own().map(Office::hours);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> mail() {
        return own().stream()
                .flatMap(office -> office.contacts().stream())
                .filter(contact -> contact.kind() == Contact.Way.MAIL)
                .max(Comparator.comparing(contact -> Contact.READERS.indexOf(contact.readers())))
                .map(Contact::value);
    }

    @Override
    @Transactional(readOnly = true)
    public List<MemberId> sharingThemes() {
        return jdbc.sql("""
                        select o.id, cardinality(array(select unnest(o.expertise) intersect select unnest(own.expertise))) as shared
                          from member.office o
                          join member.office own on own.id = :own and own.expertise && o.expertise
                         where o.id <> :own order by shared desc, o.id limit 40
                        """)
                .param("own", Viewers.require().member().value())
                .query((row, number) -> new MemberId(row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Known known(MemberId member) {
        UUID[] everybody = {AudienceId.NETWORK.value(), AudienceId.PUBLIC.value()};
        String ministry = jdbc.sql(
                        "select ministry from member.office where owner_id = :member and audience_id = any(:everybody)")
                .param("member", member.value())
                .param("everybody", everybody)
                .query(String.class)
                .optional()
                .orElse("");
        List<Contact> contacts = jdbc.sql("""
                        select kind, label, value, audience_id from member.contact
                         where owner_id = :member and audience_id = any(:everybody) order by created_at, id
                        """)
                .param("member", member.value())
                .param("everybody", everybody)
                .query((row, number) -> contact(row))
                .list();
        return new Known(ministry, contacts);
    }

    /**
     * Writes the viewer's own office, with who may see which way to reach it.
     *
     * @throws Conflict when a colleague changed it meanwhile
     */
    void write(Office office) {
        MemberId me = Viewers.require().member();
        UUID id = office.version() == 0 ? insert(me, office) : update(me, office);
        jdbc.sql("delete from member.contact where office_id = :id")
                .param("id", id)
                .update();
        for (Contact contact : office.contacts()) {
            jdbc.sql("""
                            insert into member.contact (id, owner_id, audience_id, office_id, kind, label, value)
                            values (:id, :me, :audience, :office, :kind, :label, :value)
                            """)
                    .param("id", Ids.next())
                    .param("me", me.value())
                    .param("audience", audience(contact.readers()).value())
                    .param("office", id)
                    .param("kind", contact.kind().name())
                    .param("label", contact.label())
                    .param("value", contact.value())
                    .update();
        }
        audit.record(office.version() == 0 ? "office.described" : "office.changed", "office", id);
        events.publishEvent(new SearchChanged("office", id, me));
    }

    @Override
    public void describe(OfficeDescription description) {
        if (own().isPresent()) {
            throw new Conflict("member.office.conflict");
        }
        write(new Office(
                description.names(),
                description.ministry(),
                description.authority(),
                description.languages().stream().map(Language::code).toList(),
                description.expertise().stream().map(Theme::name).sorted().toList(),
                description.hours(),
                description.contacts(),
                0));
    }

    private UUID insert(MemberId me, Office office) {
        int inserted = values(jdbc.sql("""
                                insert into member.office (id, owner_id, audience_id, names, ministry, authority, languages,
                                       expertise, zone, opens, closes, weekdays, version)
                                values (:id, :me, :audience, :names::jsonb, :ministry, :authority, :languages,
                                       :expertise, :zone, :opens, :closes, :weekdays, 1)
                                on conflict (id) do nothing
                                """), office)
                .param("id", me.value())
                .param("me", me.value())
                .param("audience", AudienceId.NETWORK.value())
                .update();
        if (inserted == 0) {
            throw new Conflict("member.office.conflict");
        }
        return me.value();
    }

    private UUID update(MemberId me, Office office) {
        return values(jdbc.sql("""
                                update member.office
                                   set names = :names::jsonb, ministry = :ministry, authority = :authority,
                                       languages = :languages, expertise = :expertise, zone = :zone, opens = :opens,
                                       closes = :closes, weekdays = :weekdays, version = version + 1
                                 where owner_id = :me and version = :version
                                returning id
                                """), office)
                .param("me", me.value())
                .param("version", office.version())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new Conflict("member.office.conflict"));
    }

    private static JdbcClient.StatementSpec values(JdbcClient.StatementSpec statement, Office office) {
        return statement
                .param("names", office.names().json())
                .param("ministry", office.ministry())
                .param("authority", office.authority())
                .param("languages", office.languages().toArray(String[]::new))
                .param("expertise", office.expertise().toArray(String[]::new))
                .param("zone", office.hours().zone().getId())
                .param("opens", office.hours().opens())
                .param("closes", office.hours().closes())
                .param(
                        "weekdays",
                        office.hours().weekdays().stream()
                                .sorted()
                                .map(day -> (short) day.getValue())
                                .toArray(Short[]::new));
    }

    private AudienceId audience(AudienceKind readers) {
        return switch (readers) {
            case PUBLIC -> AudienceId.PUBLIC;
            case NETWORK -> AudienceId.NETWORK;
            case OWN, NAMED, GROUP -> audiences.resolve(AudienceChoice.OWN);
        };
    }

    private static Contact contact(ResultSet row) throws SQLException {
        var audience = new AudienceId(row.getObject("audience_id", UUID.class));
        return new Contact(
                Contact.Way.valueOf(row.getString("kind")),
                row.getString("label"),
                row.getString("value"),
                audience.equals(AudienceId.PUBLIC)
                        ? AudienceKind.PUBLIC
                        : audience.equals(AudienceId.NETWORK) ? AudienceKind.NETWORK : AudienceKind.OWN);
    }

    private static Office office(ResultSet row, List<Contact> contacts) throws SQLException {
        return new Office(
                LocalName.parse(row.getString("names")),
                row.getString("ministry"),
                row.getString("authority"),
                List.of((String[]) row.getArray("languages").getArray()),
                List.of((String[]) row.getArray("expertise").getArray()),
                new OfficeHours(
                        OfficeHours.zone(row.getString("zone")),
                        row.getObject("opens", LocalTime.class),
                        row.getObject("closes", LocalTime.class),
                        Arrays.stream((Object[]) row.getArray("weekdays").getArray())
                                .map(day -> DayOfWeek.of(((Number) day).intValue()))
                                .collect(Collectors.toSet())),
                contacts,
                row.getInt("version"));
    }
}
