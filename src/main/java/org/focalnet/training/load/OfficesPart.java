package org.focalnet.training.load;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.focalnet.audience.AudienceKind.NETWORK;
import static org.focalnet.audience.AudienceKind.OWN;
import static org.focalnet.audience.AudienceKind.PUBLIC;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.focalnet.member.Contact;
import org.focalnet.member.Contact.Way;
import org.focalnet.member.Language;
import org.focalnet.member.LocalName;
import org.focalnet.member.OfficeDescription;
import org.focalnet.member.OfficeHours;
import org.focalnet.member.Offices;
import org.focalnet.member.Theme;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The office of every member: where it is, what it knows, when and how it is reached, and who may read which way. */
@Component
@Profile("demo")
@Order(5)
class OfficesPart implements Part {

    private static final String JOINT = "[,\u060C] ";
    private static final Set<DayOfWeek> TO_FRIDAY = Set.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY);
    private static final Set<DayOfWeek> FROM_SUNDAY = Set.of(SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY);

    private final Offices offices;

    OfficesPart(Offices offices) {
        this.offices = offices;
    }

    @Override
    public void load(Stage stage) {
        Map<String, List<Source>> teams = PeoplePart.teams();
        stage.states()
                .forEach((code, state) -> stage.as(
                        stage.member(code),
                        () -> offices.describe(describe(code, state, teams.getOrDefault(code, List.of())))));
    }

    private static OfficeDescription describe(String code, Source state, List<Source> team) {
        LocalName whole = state.names("office");
        String ministry = whole.exactly("en").split(JOINT, 2)[0];
        Map<String, String> names = new HashMap<>();
        whole.texts().forEach((language, text) -> {
            String[] parts = text.split(JOINT, 2);
            names.put(language, parts[parts.length - 1]);
        });
        Set<Theme> expertise = new TreeSet<>();
        team.stream().limit(2).forEach(person -> expertise.addAll(person.codes("expertise", Theme.class)));
        return new OfficeDescription(
                new LocalName(names),
                ministry,
                state.text("mandate"),
                Language.of(state.texts("languages")),
                expertise,
                hours(state),
                contacts(code, state, ministry));
    }

    private static OfficeHours hours(Source state) {
        Source hours = state.part("hours");
        return new OfficeHours(
                state.zone(),
                LocalTime.parse(hours.text("from")),
                LocalTime.parse(hours.text("to")),
                hours.flag("friday_closed") ? FROM_SUNDAY : TO_FRIDAY);
    }

    /** The address of an office. */
    static String mail(Source state) {
        return "focal.point@" + PeoplePart.domain(state);
    }

    /** No two neighbours tell the same to the same readers; the country code 999 belongs to nobody. */
    private static List<Contact> contacts(String code, Source state, String ministry) {
        int turn = Math.floorMod(code.hashCode(), 60);
        String domain = PeoplePart.domain(state);
        String number = "+999 %02d 555 01 ".formatted(turn + 20);
        List<Contact> contacts = new ArrayList<>();
        contacts.add(new Contact(Way.MAIL, "", mail(state), turn % 3 == 0 ? PUBLIC : NETWORK));
        contacts.add(new Contact(Way.PHONE, "", number + "40", turn % 4 == 1 ? OWN : NETWORK));
        contacts.add(new Contact(Way.EMERGENCY, "", number + "99", turn % 2 == 0 ? NETWORK : OWN));
        if (turn % 3 != 1) {
            contacts.add(new Contact(Way.MESSENGER, "", "duty@chat." + domain, turn % 5 < 3 ? NETWORK : OWN));
        }
        contacts.add(new Contact(
                Way.ADDRESS,
                "",
                ministry + ", " + state.names("name").exactly("en"),
                turn % 5 == 0 ? NETWORK : PUBLIC));
        if (turn % 4 != 3) {
            contacts.add(new Contact(Way.SITE, "", "https://www." + domain + "/", PUBLIC));
        }
        return contacts;
    }
}
