package org.focalnet.institution.institution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.focalnet.audience.NotFound;
import org.focalnet.institution.InstitutionRecord;
import org.focalnet.institution.InstitutionRecord.Person;
import org.springframework.stereotype.Component;

/** What all parts of the program know of an institution, together. */
@Component
class Records {

    private static final int ENTRIES = 12;
    private static final int PERSONS = 6;

    private final List<InstitutionRecord> records;
    private final InstitutionStore store;

    Records(List<InstitutionRecord> records, InstitutionStore store) {
        this.records = records;
        this.store = store;
    }

    /** The newest entries, and the persons who are no contacts yet; none where it has as many contacts as it can. */
    InstitutionRecord.Known of(Institution institution) {
        Map<String, Person> persons = new LinkedHashMap<>();
        List<InstitutionRecord.Entry> entries = new ArrayList<>();
        for (InstitutionRecord record : records) {
            InstitutionRecord.Known known = record.known(institution.id(), institution.name());
            known.persons().stream()
                    .filter(person -> !person.mail().isBlank())
                    .forEach(person -> persons.putIfAbsent(same(person.mail()), person));
            entries.addAll(known.entries());
        }
        institution.profile().contacts().forEach(contact -> persons.remove(same(contact.mail())));
        return new InstitutionRecord.Known(
                institution.takesContacts()
                        ? persons.values().stream().limit(PERSONS).toList()
                        : List.of(),
                entries.stream()
                        .sorted(Comparator.comparing(InstitutionRecord.Entry::day)
                                .reversed())
                        .limit(ENTRIES)
                        .toList());
    }

    /** Makes a person a contact; a contact of that name without an address gets this one. */
    void take(Institution institution, String mail) {
        Profile profile = institution.profile();
        if (profile.contacts().stream().anyMatch(contact -> same(contact.mail()).equals(same(mail)))) {
            return; // the second click of an impatient hand
        }
        Person person = of(institution).persons().stream()
                .filter(one -> same(one.mail()).equals(same(mail)))
                .findFirst()
                .orElseThrow(NotFound::new);
        List<Profile.Contact> contacts = new ArrayList<>(profile.contacts());
        int there = contacts.stream()
                .filter(one -> one.mail().isEmpty() && same(one.name()).equals(same(person.name())))
                .findFirst()
                .map(contacts::indexOf)
                .orElse(-1);
        if (there < 0) {
            contacts.add(new Profile.Contact(person.name(), "", person.mail(), ""));
        } else {
            Profile.Contact known = contacts.get(there);
            contacts.set(there, new Profile.Contact(known.name(), known.function(), person.mail(), known.phone()));
        }
        store.change(institution.id(), institution.version(), profile.with(contacts));
    }

    private static String same(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }
}
