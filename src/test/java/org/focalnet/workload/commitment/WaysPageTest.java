package org.focalnet.workload.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.focalnet.workload.Offices.NOW;

import java.util.ArrayList;
import java.util.List;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.workload.Offices;
import org.junit.jupiter.api.Test;

/** Whatever fills a month beyond the office's hours says so first, as what is newly taken on does. */
class WaysPageTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);

    @Test
    void movingSomethingIntoAMonthThatIsFullIsSaidBeforeItIsDone() {
        Offices.hours(estavia, 24);
        Offices.take(estavia, "In the way", NOW.plusMonths(1), NOW.plusMonths(1), 20);
        String path = "/workload/commitments/" + Offices.take(estavia, "A study", NOW, NOW, 10);
        assertThat(leila.get(path).document().select("input[name=month]").attr("value"))
                .as("the first month with room")
                .isEqualTo(NOW.plusMonths(2).toString());
        String[] fields = {"version", "1", "month", NOW.plusMonths(1).toString()};
        warnedThenKept(path, "/postponement", "would hold 30 h, and 24 h are available", fields);
        assertThat(load(1)).isEqualTo("30");
        assertThat(leila.post(
                                path + "/postponement",
                                "version",
                                "2",
                                "month",
                                NOW.plusMonths(2).toString())
                        .status())
                .as("where there is room nothing is said")
                .isEqualTo(303);
    }

    @Test
    void whatTakesMoreThanBeforeIsSaidBeforeItIsKeptAndWhatTakesLessIsNot() {
        Offices.hours(estavia, 24);
        String path = "/workload/commitments/" + Offices.take(estavia, "A study", NOW, NOW, 20);
        warnedThenKept(path, "/effort", "would hold 40 h, and 24 h are available", "version", "1", "hours", "40");
        assertThat(leila.post(path + "/effort", "version", "2", "hours", "30").status())
                .isEqualTo(303);
        warnedThenKept(
                path,
                "",
                "would hold 35 h, and 24 h are available",
                "version",
                "3",
                "kind",
                "other",
                "title",
                "A study",
                "first",
                NOW.toString(),
                "hours",
                "35");
        assertThat(load(0)).isEqualTo("35");
    }

    @Test
    void monthsThatAreOverAreNotWarnedOf() {
        Offices.hours(estavia, 24, NOW.minusMonths(6));
        String path =
                "/workload/commitments/" + Offices.take(estavia, "A study", NOW.minusMonths(2), NOW.plusMonths(1), 80);
        var warned = leila.post(path + "/effort", "version", "1", "hours", "200");
        assertThat(warned.status()).isEqualTo(422);
        assertThat(warned.document().select("#passed ul").first().select("li")).hasSize(2);
    }

    @Test
    void takingUpAgainIsSaidWhereItsMonthIsFullByNow() {
        Offices.hours(estavia, 24);
        String path = "/workload/commitments/" + Offices.take(estavia, "A study", NOW, NOW, 20);
        leila.post(path + "/withdrawal", "version", "1");
        Offices.take(estavia, "In the way", NOW, NOW, 10);
        warnedThenKept(path, "/resumption", "would hold 30 h, and 24 h are available", "version", "2");
        assertThat(load(0)).isEqualTo("30");
    }

    @Test
    void whatAnotherBodyDoesIsMovedWithoutAWord() {
        Offices.hours(estavia, 24);
        Offices.take(estavia, "In the way", NOW.plusMonths(1), NOW.plusMonths(1), 20);
        String path = "/workload/commitments/" + Offices.take(estavia, "A study", NOW, NOW, 10);
        leila.post(path + "/delegation", "version", "1", "who", "INSTITUTION", "institution", "Police College");
        assertThat(leila.post(
                                path + "/postponement",
                                "version",
                                "2",
                                "month",
                                NOW.plusMonths(1).toString())
                        .status())
                .isEqualTo(303);
    }

    private void warnedThenKept(String path, String act, String warning, String... fields) {
        String before =
                leila.get(path).document().select("main .panel").getFirst().text();
        var warned = leila.post(path + act, fields);
        assertThat(warned.status()).isEqualTo(422);
        assertThat(warned.document().select("#passed").text())
                .contains(
                        warning,
                        "Nothing is kept yet",
                        "Delegate it",
                        "Delay it",
                        "Ask for help",
                        "Leave it as it was");
        assertThat(leila.get(path).document().select("main .panel").getFirst().text())
                .isEqualTo(before);
        var form = warned.document().selectFirst("form:has(#passed)");
        assertThat(form).isNotNull();
        assertThat(form.attr("action")).isEqualTo(path + act);
        List<String> again = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            var kept = form.select("[name=" + fields[i] + "]");
            assertThat(kept.is("select") ? kept.select("option[selected]").attr("value") : kept.attr("value"))
                    .as(fields[i])
                    .isEqualTo(fields[i + 1]);
            again.addAll(List.of(fields[i], fields[i + 1]));
        }
        again.addAll(List.of("act", "anyway"));
        assertThat(leila.post(path + act, again.toArray(String[]::new)).status())
                .isEqualTo(303);
    }

    private String load(int month) {
        return leila.get("/workload")
                .document()
                .select("table.load tbody tr")
                .get(month)
                .select("td")
                .get(1)
                .text();
    }
}
