package org.focalnet.institution;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a part of the program knows of an institution, shown on its page: a bean of whoever has to do with institutions. */
public interface InstitutionRecord {

    /**
     * Whom the viewer's hub wrote to there, and what was done with it; the newest first.
     *
     * @param name for what was written down before it was on the map
     */
    Known known(UUID institution, String name);

    /** Persons and what was done; one person may be in it more than once. */
    record Known(List<Person> persons, List<Entry> entries) {

        public Known {
            persons = List.copyOf(persons);
            entries = List.copyOf(entries);
        }
    }

    /** A person with the mail address to which the hub wrote. */
    record Person(String name, String mail) {}

    /**
     * Something that was done with it.
     *
     * @param key text key of what it is
     */
    record Entry(LocalDate day, String key, String title, String path) {}
}
