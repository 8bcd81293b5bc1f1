package org.focalnet.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.audience.MemberId;

/** Acts of a team on its rounds that many tests need, done through the pages. */
public final class Reflected {

    public static final String CAPACITY = "capacity-review";
    public static final String RISK = "framework-of-analysis-2014";

    private Reflected() {}

    /** Begins a round with these sections; answers its path. */
    public static String round(Browserless who, String instrument, String title, String... sections) {
        var answer = who.post("/assessment/rounds", fields(instrument, title, sections));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.location();
    }

    /** The form of a new round, with more fields after it. */
    public static String[] fields(String instrument, String title, String... sections) {
        List<String> fields = new ArrayList<>(List.of(
                "form",
                UUID.randomUUID().toString(),
                "instrument",
                instrument,
                "act",
                "anyway",
                "title",
                title,
                "territory",
                "The whole country",
                "steering",
                "The ministries of justice and of the interior",
                "languages",
                "en",
                "due",
                LocalDate.now().plusDays(40).toString()));
        for (String section : sections) {
            fields.addAll(List.of("sections", section));
        }
        return fields.toArray(String[]::new);
    }

    /** The paths of the sections of a round that it takes up. */
    public static List<String> sections(Browserless who, String round) {
        return who.get(round)
                .document()
                .select("a.title[href^=/assessment/sections/]")
                .eachAttr("href");
    }

    /** The paths of the items of a section. */
    public static List<String> items(Browserless who, String section) {
        return who.get(section)
                .document()
                .select("a.title[href^=/assessment/items/]")
                .eachAttr("href");
    }

    /** The path of the first item of a round. */
    public static String item(Browserless who, String round) {
        return items(who, sections(who, round).getFirst()).getFirst();
    }

    /** Decides a position as the page shows it now. */
    public static Browserless.Answer decide(
            Browserless who, String item, String value, String reasoning, String... more) {
        String version = who.get(item)
                .document()
                .select("form[action$=/position] input[name=version]")
                .attr("value");
        List<String> fields =
                new ArrayList<>(List.of("version", version, "act", "save", "value", value, "reasoning", reasoning));
        fields.addAll(List.of(more));
        return who.post(item + "/position", fields.toArray(String[]::new));
    }

    /** Asks an institution sections of a round; its mail goes to an address. */
    public static void ask(Browserless who, String round, String institution, String mail, String... sections) {
        List<String> fields = new ArrayList<>(List.of(
                "form",
                UUID.randomUUID().toString(),
                "institution",
                institution.substring(institution.lastIndexOf('/') + 1),
                "person",
                "Ole Brandt",
                "mail",
                mail,
                "capacity",
                "Head of legal affairs",
                "language",
                "en",
                "due",
                LocalDate.now().plusDays(30).toString(),
                "contact",
                "office@hub.example",
                "note",
                "Please take your time."));
        for (String section : sections) {
            fields.addAll(List.of("sections", section));
        }
        var answer = who.post(round + "/asking", fields.toArray(String[]::new));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    /** Closes a round. */
    public static void close(Browserless who, String round) {
        var answer = who.post(
                round + "/closing", "next", LocalDate.now().plusYears(1).toString());
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    /** What is sent to prepare an extract for one member, with more fields after it. */
    public static String[] extract(String purpose, MemberId reader, LocalDate until, String... more) {
        List<String> fields = new ArrayList<>(List.of(
                "form",
                UUID.randomUUID().toString(),
                "purpose",
                purpose,
                "title",
                "What we found",
                "note",
                "Please read it as a beginning.",
                "audience",
                "NAMED",
                "member",
                reader.toString(),
                "until",
                until.toString(),
                "act",
                "make"));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    /** Prepares an extract with the first position of a closed round; answers its path. */
    public static String prepare(Browserless who, String round, String purpose, MemberId reader) {
        String first = who.get(round + "/extracts/new")
                .document()
                .select("input[name=position]")
                .attr("value");
        var answer = who.post(
                round + "/extracts", extract(purpose, reader, LocalDate.now().plusDays(30), "position", first));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.location();
    }
}
