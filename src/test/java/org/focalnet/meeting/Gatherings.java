package org.focalnet.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;

/** Meetings of the network for tests, made through the pages. */
public final class Gatherings {

    /** The first of the three days of each. */
    public static final LocalDate FIRST = LocalDate.now().plusDays(60);

    private Gatherings() {}

    /** Three days in Paris to which some members are asked, not yet announced; answers its path. */
    public static String prepared(Browserless organiser, String title, MemberId... asked) {
        return prepared(organiser, title, List.of(), asked);
    }

    /** The same with other fields: a name and a value each, the last of a name holds. */
    public static String prepared(Browserless organiser, String title, List<String> more, MemberId... asked) {
        var answer = organiser.post("/network-meetings", fields(title, more, asked));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.location();
    }

    public static String announced(Browserless organiser, String title, List<String> more, MemberId... asked) {
        String path = prepared(organiser, title, more, asked);
        assertThat(organiser.post(path + "/announcement").status()).isEqualTo(303);
        return path;
    }

    /** Lets the first day of a meeting be today: what time does by itself. */
    public static void begun(String meeting) {
        SignIns.execute(
                "update meeting.network_meeting set starts_on = current_date, ends_on = current_date + 2,"
                        + " register_by = current_date - 7 where id = ?",
                id(meeting));
    }

    /** Lets a meeting go on that began before any other: the first of what comes up for anybody. */
    public static void goingOn(String meeting) {
        SignIns.execute(
                "update meeting.network_meeting set starts_on = current_date - 900, ends_on = current_date + 1,"
                        + " register_by = current_date - 907 where id = ?",
                id(meeting));
    }

    /** Lets a meeting have ended so many days ago: what time does by itself. */
    public static void ended(String meeting, int days) {
        SignIns.execute(
                "update meeting.network_meeting set starts_on = current_date - ? - 2, ends_on = current_date - ?,"
                        + " register_by = current_date - ? - 9 where id = ?",
                days,
                days,
                days,
                id(meeting));
    }

    /** The code on the badge of somebody. */
    public static String badge(String meeting) {
        try (var connection = Program.owner();
                var statement = connection.prepareStatement(
                        "select code from meeting.delegate where meeting_id = ? order by name limit 1")) {
            statement.setObject(1, id(meeting));
            var row = statement.executeQuery();
            assertThat(row.next()).isTrue();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The id at the end of a path. */
    public static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    public static String[] fields(String title, List<String> more, MemberId... asked) {
        List<String> fields = new ArrayList<>(List.of(
                "title", title,
                "hosts", "Estavia and Norvia",
                "mode", "IN_PERSON",
                "place", "Palace of Congresses",
                "link", "",
                "from", FIRST.toString(),
                "until", FIRST.plusDays(2).toString(),
                "zone", "Europe/Paris",
                "languages", "en",
                "concept", "What focal points learnt inside their governments.",
                "tlp", "GREEN",
                "seats", "0",
                "each", "0",
                "register", FIRST.minusDays(7).toString(),
                "topics", "",
                "audience", "NAMED"));
        for (int i = 0; i + 1 < more.size(); i += 2) {
            int at = fields.indexOf(more.get(i));
            if (at >= 0 && at % 2 == 0) {
                fields.set(at + 1, more.get(i + 1));
            } else {
                fields.addAll(List.of(more.get(i), more.get(i + 1)));
            }
        }
        Arrays.stream(asked).forEach(member -> fields.addAll(List.of("member", member.toString())));
        return fields.toArray(String[]::new);
    }

    /** A session on the first day; answers its path. */
    public static String session(
            Browserless organiser, String meeting, String title, String from, String to, String... more) {
        String path = meeting + "/sessions/" + UUID.randomUUID();
        List<String> fields = new ArrayList<>(List.of(
                "title", title, "kind", "PLENARY", "day", FIRST.toString(), "from", from, "to", to, "tlp", "GREEN"));
        for (int i = 0; i + 1 < more.length; i += 2) {
            int at = fields.indexOf(more[i]);
            if (at >= 0 && at % 2 == 0 && !more[i].equals("member")) {
                fields.set(at + 1, more[i + 1]);
            } else {
                fields.addAll(List.of(more[i], more[i + 1]));
            }
        }
        if (!fields.contains("member")) {
            organiser
                    .get(meeting + "/sessions/new")
                    .document()
                    .select("input[type=checkbox][name=member][checked]")
                    .forEach(box -> fields.addAll(List.of("member", box.val())));
        }
        var answer = organiser.post(path, fields.toArray(String[]::new));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return path;
    }
}
