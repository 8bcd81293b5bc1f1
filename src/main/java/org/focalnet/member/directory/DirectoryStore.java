package org.focalnet.member.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberId;
import org.focalnet.member.Group;
import org.focalnet.member.Groups;
import org.focalnet.member.LocalName;
import org.focalnet.member.Member;
import org.focalnet.member.Members;
import org.focalnet.member.OfficeHours;
import org.focalnet.member.Post;
import org.focalnet.member.directory.Entry.Contact;
import org.focalnet.member.directory.Entry.Office;
import org.focalnet.member.directory.Entry.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the whole directory at once, in three statements: it is small, and what one reader may see is one answer. */
@Component
@Transactional(readOnly = true)
class DirectoryStore {

    private final JdbcClient jdbc;
    private final Members members;
    private final Groups groups;

    DirectoryStore(JdbcClient jdbc, Members members, Groups groups) {
        this.jdbc = jdbc;
        this.members = members;
        this.groups = groups;
    }

    /** Everything that the viewer may read. */
    record Directory(List<Entry> entries, List<Group> groups) {}

    Directory read() {
        Map<MemberId, Office> offices = new HashMap<>();
        Map<MemberId, List<Contact>> contacts = new HashMap<>();
        jdbc.sql("""
                        select o.owner_id, o.id, o.names, o.ministry, o.authority, o.languages, o.expertise, o.zone,
                               o.opens, o.closes, o.weekdays, c.kinds, c.labels, c.entries,
                               c.ours
                          from member.office o
                          left join (select office_id, array_agg(kind order by created_at, id) as kinds,
                                            array_agg(label order by created_at, id) as labels,
                                            array_agg(value order by created_at, id) as entries,
                                            array_agg(audience_id not in (:network, :public) order by created_at, id) as ours
                                       from member.contact group by office_id) c on c.office_id = o.id
                        """)
                .param("network", AudienceId.NETWORK.value())
                .param("public", AudienceId.PUBLIC.value())
                .query(row -> {
                    var owner = new MemberId(row.getObject("owner_id", UUID.class));
                    offices.put(owner, office(row));
                    contacts.put(owner, contacts(row));
                });
        Map<MemberId, List<Person>> people = new HashMap<>();
        jdbc.sql("select owner_id, post, name, title, languages, expertise from member.holder order by started_at, id")
                .query(row -> {
                    people.computeIfAbsent(
                                    new MemberId(row.getObject("owner_id", UUID.class)), key -> new ArrayList<>())
                            .add(person(row));
                });
        people.values().forEach(list -> list.sort(Comparator.comparing(Person::post)));
        List<Group> all = groups.all();
        Map<MemberId, Set<UUID>> memberships = new HashMap<>();
        all.forEach(group -> group.members()
                .forEach(member -> memberships
                        .computeIfAbsent(member, key -> new HashSet<>())
                        .add(group.id())));
        List<Entry> entries = members.all().stream()
                .map(member -> entry(member, offices, people, contacts, memberships))
                .toList();
        return new Directory(entries, all);
    }

    private static Entry entry(
            Member member,
            Map<MemberId, Office> offices,
            Map<MemberId, List<Person>> people,
            Map<MemberId, List<Contact>> contacts,
            Map<MemberId, Set<UUID>> memberships) {
        return new Entry(
                member,
                offices.get(member.id()),
                people.getOrDefault(member.id(), List.of()),
                contacts.getOrDefault(member.id(), List.of()),
                memberships.getOrDefault(member.id(), Set.of()));
    }

    private static Office office(ResultSet row) throws SQLException {
        Set<DayOfWeek> weekdays = Arrays.stream(
                        (Object[]) row.getArray("weekdays").getArray())
                .map(day -> DayOfWeek.of(((Number) day).intValue()))
                .collect(Collectors.toSet());
        return new Office(
                row.getObject("id", UUID.class),
                LocalName.parse(row.getString("names")),
                row.getString("ministry"),
                row.getString("authority"),
                texts(row, "languages"),
                texts(row, "expertise"),
                new OfficeHours(
                        OfficeHours.zone(row.getString("zone")),
                        row.getObject("opens", LocalTime.class),
                        row.getObject("closes", LocalTime.class),
                        weekdays));
    }

    private static List<Contact> contacts(ResultSet row) throws SQLException {
        List<String> kinds = texts(row, "kinds");
        List<String> labels = texts(row, "labels");
        List<String> entries = texts(row, "entries");
        var ours = row.getArray("ours");
        Boolean[] own = ours == null ? new Boolean[0] : (Boolean[]) ours.getArray();
        List<Contact> contacts = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            contacts.add(new Contact(kinds.get(i), labels.get(i), entries.get(i), own[i]));
        }
        return contacts;
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                Post.valueOf(row.getString("post")),
                row.getString("name"),
                row.getString("title"),
                texts(row, "languages"),
                texts(row, "expertise"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
