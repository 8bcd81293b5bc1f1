package org.focalnet.member.office;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.focalnet.member.Contact;
import org.focalnet.member.LocalName;
import org.focalnet.member.OfficeHours;

/**
 * The office of a member as its own team writes it.
 *
 * @param version 0 where it is new
 */
public record Office(
        LocalName names,
        String ministry,
        String authority,
        List<String> languages,
        List<String> expertise,
        OfficeHours hours,
        List<Contact> contacts,
        int version) {

    /** How many ways to reach an office are kept at most. */
    public static final int MOST_CONTACTS = 12;

    /** An office that nobody has described yet. */
    static final Office NEW = new Office(
            LocalName.NONE,
            "",
            "",
            List.of(),
            List.of(),
            new OfficeHours(
                    ZoneId.of("UTC"),
                    LocalTime.of(9, 0),
                    LocalTime.of(17, 0),
                    Set.of(
                            DayOfWeek.MONDAY,
                            DayOfWeek.TUESDAY,
                            DayOfWeek.WEDNESDAY,
                            DayOfWeek.THURSDAY,
                            DayOfWeek.FRIDAY)),
            List.of(),
            0);
}
