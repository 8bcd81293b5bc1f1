package org.focalnet.training.load;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.focalnet.audience.Role;
import org.focalnet.identity.Accounts;
import org.focalnet.member.Members;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Two hundred people, each in the team of one member. */
@Component
@Profile("demo")
@Order(2)
class PeoplePart implements Part {

    private final Accounts accounts;

    PeoplePart(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void load(Stage stage) {
        Map<String, List<Source>> teams = teams();
        stage.states()
                .forEach((code, state) -> stage.as(
                        stage.member(code),
                        () -> teams.getOrDefault(code, List.of()).forEach(person -> add(stage, code, state, person))));
    }

    /** Everybody, by the code of their member. */
    static Map<String, List<Source>> teams() {
        return Source.file("people").parts("people").stream()
                .collect(Collectors.groupingBy(person -> person.text("member")));
    }

    private void add(Stage stage, String code, Source state, Source person) {
        Role role = person.code("role", Role.class);
        List<String> languages = person.texts("languages");
        String language = languages.isEmpty() ? "en" : languages.getFirst();
        String seat = switch (person.text("seat")) {
            case "new_york" -> "New York";
            case "geneva" -> "Geneva";
            default -> state.names("office").in(Locale.of(language));
        };
        var zone = switch (person.text("seat")) {
            case "new_york" -> java.time.ZoneId.of("America/New_York");
            case "geneva" -> java.time.ZoneId.of("Europe/Zurich");
            default -> state.zone();
        };
        var account = accounts.create(
                person.text("name"), mail(state, person), role, language, zone, seat, person.text("title"));
        stage.add(person.text("name"), new Stage.Player(code, account, role));
    }

    /** Addresses under a name that RFC 2606 keeps from ever being real. */
    static String mail(Source state, Source person) {
        String name = person.has("latin") ? person.text("latin") : person.text("name");
        return slug(name, ".") + "@" + domain(state);
    }

    static String domain(Source state) {
        return slug(state.names("name").exactly("en"), "-") + ".example";
    }

    private static String slug(String text, String joint) {
        return Members.fold(text)
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("ß", "ss")
                .replace("đ", "d")
                .replace("æ", "ae")
                .replace("ı", "i")
                .replaceAll("[^a-z0-9]+", joint)
                .replaceAll("^[-.]+|[-.]+$", "");
    }
}
