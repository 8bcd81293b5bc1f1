package org.focalnet.member.directory;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.focalnet.audience.Viewer;
import org.focalnet.member.LocalName;
import org.focalnet.member.Member;
import org.focalnet.member.OfficeHours;
import org.focalnet.member.Post;
import org.jspecify.annotations.Nullable;

/**
 * A member as one reader's directory shows it.
 *
 * @param office null where the reader sees none
 * @param people those who hold a post in it, as far as the reader sees them; the focal point first
 * @param contacts as far as the reader sees them
 * @param groups that it belongs to
 */
public record Entry(
        Member member, @Nullable Office office, List<Person> people, List<Contact> contacts, Set<UUID> groups) {

    /** The office as the directory shows it. */
    public record Office(
            UUID id,
            LocalName names,
            String ministry,
            String authority,
            List<String> languages,
            List<String> expertise,
            OfficeHours hours) {}

    /** A person in the office. */
    public record Person(Post post, String name, String title, List<String> languages, List<String> expertise) {}

    /**
     * One way to reach the office.
     *
     * @param ours whether the office's own team alone sees it
     */
    public record Contact(String kind, String label, String value, boolean ours) {}

    /** What may leave the program under the mark of the directory: without what the reader's own team keeps to itself. */
    Entry shared() {
        return new Entry(
                member,
                office,
                people,
                contacts.stream().filter(contact -> !contact.ours()).toList(),
                groups);
    }

    /** The person who holds the office; null where there is none, or none that this reader sees. */
    public @Nullable Person focalPoint() {
        return people.stream()
                .filter(person -> person.post() == Post.FOCAL_POINT)
                .findFirst()
                .orElse(null);
    }

    /** The office's address for mail; null where this reader sees none. */
    public @Nullable String mail() {
        return contacts.stream()
                .filter(contact -> contact.kind().equals("MAIL"))
                .map(Contact::value)
                .findFirst()
                .orElse(null);
    }

    /** Whether that person may open a room with it: it has an office, is another member, and they write for theirs. */
    public boolean roomFor(Viewer viewer) {
        return office != null && viewer.role().writes() && !viewer.member().equals(member.id());
    }

    /** The languages in which somebody there answers. */
    public List<String> languages() {
        return codes(
                office == null ? Stream.of() : office.languages().stream(),
                people.stream().flatMap(person -> person.languages().stream()));
    }

    /** The themes that somebody there knows. */
    public List<String> expertise() {
        return codes(
                office == null ? Stream.of() : office.expertise().stream(),
                people.stream().flatMap(person -> person.expertise().stream()));
    }

    /** The line below the name: who holds the office, or what the office is called. */
    public String who(Locale language) {
        Person person = focalPoint();
        if (person != null) {
            return person.name();
        }
        return office == null ? "" : office.names().in(language);
    }

    private static List<String> codes(Stream<String> one, Stream<String> other) {
        return Stream.concat(one, other).distinct().toList();
    }
}
