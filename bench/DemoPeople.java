import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A focal point and an officer of the training network, by its page to step into anybody's place. */
final class DemoPeople {

    private DemoPeople() {}

    static Map<String, Person> of(Started program) throws Exception {
        var people = new LinkedHashMap<String, Person>();
        Person.Answer page = new Person(program.url()).get("/training/people");
        for (String role : new String[] {"focal point", "officer"}) {
            String form = page.page() ? form(page.body(), role) : null;
            if (form != null) {
                people.put(role, step(new Person(program.url()), form));
            }
        }
        if (people.isEmpty()) {
            people.put("officer", new Person(program.url()).registerFirstOfficer(program.printed()));
        }
        return people;
    }

    /** The first form that stands beside a role. */
    private static String form(String page, String role) {
        Matcher form = Pattern.compile("<form[^>]*method=\"post\"[^>]*action=\"(/training/[^\"]+)\"")
                .matcher(page);
        int from = 0;
        while (form.find()) {
            String before = page.substring(from, form.start());
            String after = page.substring(form.start(), page.indexOf("</form>", form.start()));
            if ((before + after)
                    .replaceAll("<[^>]*>", " ")
                    .toLowerCase(java.util.Locale.ROOT)
                    .contains(role)) {
                return page.substring(form.start(), page.indexOf("</form>", form.start()));
            }
            from = form.end();
        }
        return null;
    }

    private static Person step(Person person, String form) throws Exception {
        Person.Answer page = person.get("/training/people");
        Matcher action = Pattern.compile("action=\"([^\"]+)\"").matcher(form);
        Matcher field = Pattern.compile("<(?:input|button)[^>]*name=\"(?!_csrf)([^\"]+)\"[^>]*value=\"([^\"]*)\"")
                .matcher(form);
        String[] fields = field.find() ? new String[] {field.group(1), field.group(2)} : new String[0];
        if (!action.find() || person.post(action.group(1), page, fields).status() != 303) {
            throw new IllegalStateException("could not step into somebody's place");
        }
        return person;
    }
}
