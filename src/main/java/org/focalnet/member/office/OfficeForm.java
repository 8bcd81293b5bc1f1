package org.focalnet.member.office;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.focalnet.audience.AudienceKind;
import org.focalnet.identity.Zones;
import org.focalnet.member.Contact;
import org.focalnet.member.Contact.Way;
import org.focalnet.member.Language;
import org.focalnet.member.LocalName;
import org.focalnet.member.Members;
import org.focalnet.member.OfficeHours;
import org.focalnet.member.Theme;
import org.focalnet.web.Problems;
import org.focalnet.web.Typed;

/** Reads the form of an office. */
final class OfficeForm {

    private OfficeForm() {}

    /**
     * @param zone the zone that the office has: it stays a choice even where it is none of a city
     * @param fresh whether the person has just proved who they are: only then may something become public
     */
    static Office read(Typed typed, String zone, boolean fresh) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String language : Members.languages()) {
            names.put(language, typed.line("name_" + language, 0, 160));
        }
        var name = new LocalName(names);
        if (name.isEmpty()) {
            typed.problems().add("name_en", "web.problem.required");
        }
        return new Office(
                name,
                typed.line("ministry", 0, 200),
                typed.text("authority", 0, 1000),
                List.copyOf(typed.choices("languages", Language.codes(), 1, Language.values().length)),
                typed.choices("expertise", Theme.class, 0, 12).stream()
                        .map(Theme::name)
                        .toList(),
                hours(typed, zone),
                contacts(typed, fresh),
                typed.raw("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw("version")) : 0);
    }

    private static OfficeHours hours(Typed typed, String before) {
        String zone = typed.raw("zone").strip();
        boolean known = Zones.offered(zone) || zone.equals(before);
        if (!known) {
            typed.problems().add("zone", "web.problem.choose");
        }
        return new OfficeHours(
                known ? OfficeHours.zone(zone) : ZoneOffset.UTC,
                time(typed, "opens"),
                time(typed, "closes"),
                typed.choices("weekdays", DayOfWeek.class, 1, 7));
    }

    private static LocalTime time(Typed typed, String field) {
        String value = typed.raw(field).strip();
        if (value.matches("([01][0-9]|2[0-3]):[0-5][0-9]")) {
            return LocalTime.parse(value);
        }
        typed.problems().add(field, "member.office.problem.time");
        return LocalTime.of(9, 0);
    }

    /** Messages stand at the number of the line in the form: a line above that is empty moves none of them. */
    private static List<Contact> contacts(Typed typed, boolean fresh) {
        List<Contact> contacts = new ArrayList<>();
        List<OfficeTyped.Line> lines = OfficeTyped.of(typed).lines();
        for (int i = 0; i < lines.size(); i++) {
            String value = typed.line("contact-value-" + i, 0, 300);
            String label = typed.line("contact-label-" + i, 0, 80);
            if (!value.isEmpty()) {
                contact(lines.get(i), i, value, label, typed.problems()).ifPresent(contacts::add);
                if (lines.get(i).audience() == AudienceKind.PUBLIC && !fresh) {
                    typed.problems().add("contact-value-" + i, "member.office.problem.public");
                }
            } else if (!label.isEmpty()) {
                typed.problems().add("contact-value-" + i, "member.office.problem.value");
            }
        }
        return contacts;
    }

    private static Optional<Contact> contact(
            OfficeTyped.Line line, int number, String value, String label, Problems problems) {
        Way kind = line.way();
        AudienceKind readers = line.audience();
        if (kind == null) {
            problems.add("contact-kind-" + number, "member.office.problem.kind");
        }
        if (readers == null) {
            problems.add("contact-readers-" + number, "member.office.problem.readers");
        }
        if (kind == null || readers == null) {
            return Optional.empty();
        }
        var contact = new Contact(kind, label, value, readers);
        if (!contact.plausible()) {
            problems.add(
                    "contact-value-" + number,
                    "member.office.problem." + kind.name().toLowerCase(Locale.ROOT));
        }
        return Optional.of(contact);
    }
}
