import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A focal point and an officer of the training network, by its page to step into anybody's place. */
final class DemoPeople {

    private DemoPeople() {}

    /** In a start without the training network's people only an officer, who registers by the printed link. */
    static Map<String, Person> of(Started program) throws Exception {
        var people = new LinkedHashMap<String, Person>();
        for (String role : new String[] {"FOCAL_POINT", "OFFICER"}) {
            var person = new Person(program.url());
            Person.Answer page = person.get("/training/people?role=" + role);
            var doors = page.all("action=\"(/training/people/[0-9a-f-]+/sign-in)\"");
            if (!doors.isEmpty() && person.post(doors.getFirst(), page).status() == 303) {
                people.put(role.toLowerCase(Locale.ROOT).replace('_', ' '), person);
            }
        }
        if (people.isEmpty()) {
            people.put("officer", new Person(program.url()).registerFirstOfficer(program.printed()));
        }
        return people;
    }
}
