package org.focalnet.member.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.focalnet.Browserless;
import org.focalnet.Browserless.Answer;
import org.focalnet.audience.Role;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Member;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The form of an office shows again what was typed, right or wrong, and each message beside what it is about. */
class OfficePageTest {

    private final Member estavia = FreshMembers.organisation("Estavia " + FreshMembers.word());
    private final Browserless leila = new Browserless().signInAs(estavia.id(), Role.FOCAL_POINT);

    @Test
    void wrongHoursComeBackAsTheyWereTypedEachWithItsMessage() {
        Document form = refused(office("opens", "nine", "closes", "25:00"));
        for (String[] field : new String[][] {{"opens", "nine"}, {"closes", "25:00"}}) {
            assertThat(form.select("#" + field[0]).attr("value")).isEqualTo(field[1]);
            assertThat(form.select("#" + field[0]).attr("type"))
                    .as("a browser shows nothing in a field for a time that holds none")
                    .isEqualTo("text");
            assertThat(form.select("#" + field[0] + "-error").text()).isEqualTo("Give a time such as 09:00.");
        }
        Document one = refused(office("opens", "07:15", "closes", ""));
        assertThat(one.select("#opens").attr("value")).isEqualTo("07:15");
        assertThat(one.select("#opens").attr("type")).isEqualTo("time");
        assertThat(one.select("#closes").attr("value")).isEmpty();
    }

    @Test
    void aZoneThatIsNoneComesBackWithItsMessageAndTheOneThatIsThereStaysAChoice() {
        Document form = refused(office("zone", "Nowhere/Land"));
        assertThat(form.select("#zone option[selected]").eachAttr("value")).containsExactly("Nowhere/Land");
        assertThat(form.select("#zone-error").text()).isEqualTo("Choose one.");
        assertThat(form.select("#zone option").eachAttr("value")).contains("UTC", "Europe/Madrid");
        assertThat(refused(office("zone", "")).select("#zone option").first().attr("value"))
                .isEmpty();
        Document other = refused(office("zone", "Asia/Tokyo", "opens", "x"));
        assertThat(other.select("#zone option[selected]").eachAttr("value")).containsExactly("Asia/Tokyo");
    }

    @Test
    void aContactWithoutKindOrReadersComesBackAndIsNotDropped() {
        Document form = refused(office(
                "contact-kind-0",
                "PIGEON",
                "contact-value-0",
                "roof 4",
                "contact-label-0",
                "at night",
                "contact-readers-0",
                "OWN",
                "contact-kind-1",
                "PHONE",
                "contact-value-1",
                "+41 22 000 00 01",
                "contact-readers-1",
                "GROUP"));
        assertThat(form.select("#contact-value-0").attr("value")).isEqualTo("roof 4");
        assertThat(form.select("#contact-label-0").attr("value")).isEqualTo("at night");
        assertThat(form.select("#contact-readers-0 option[selected]").attr("value"))
                .isEqualTo("OWN");
        assertThat(form.select("#contact-kind-0-error").text()).startsWith("Say what kind");
        assertThat(form.select("#contact-value-1").attr("value")).isEqualTo("+41 22 000 00 01");
        assertThat(form.select("#contact-kind-1 option[selected]").attr("value"))
                .isEqualTo("PHONE");
        assertThat(form.select("#contact-readers-1-error").text()).startsWith("Say who may see");
        assertThat(form.select("#problems a").eachAttr("href"))
                .containsExactly("#contact-kind-0", "#contact-readers-1");
    }

    @Test
    void aMessageStandsAtItsLineAlsoBelowAnEmptyOne() {
        Document form = refused(office(
                "contact-kind-0",
                "MAIL",
                "contact-value-0",
                "",
                "contact-readers-0",
                "NETWORK",
                "contact-kind-2",
                "PHONE",
                "contact-value-2",
                "call me",
                "contact-label-2",
                "day",
                "contact-readers-2",
                "OWN"));
        assertThat(form.select("#contact-value-2").attr("value")).isEqualTo("call me");
        assertThat(form.select("#contact-value-2").attr("aria-invalid")).isEqualTo("true");
        assertThat(form.select("#contact-value-2-error").text()).startsWith("Give a telephone number");
        assertThat(form.select("fieldset:has(#contact-value-2)").hasClass("invalid"))
                .isTrue();
        assertThat(form.select("[id^=contact-][id$=-error]")).hasSize(1);
        assertThat(form.select("#contact-value-0").attr("value")).isEmpty();
        assertThat(form.select("fieldset:has(> legend .chip)")).hasSize(1);
    }

    @Test
    void aNoteWithoutItsNumberIsNotLostInSilence() {
        Document form = refused(office(
                "contact-kind-0",
                "PHONE",
                "contact-value-0",
                "",
                "contact-label-0",
                "at night",
                "contact-readers-0",
                "OWN"));
        assertThat(form.select("#contact-label-0").attr("value")).isEqualTo("at night");
        assertThat(form.select("#contact-value-0-error").text()).startsWith("Give the number or address");
    }

    @Test
    void elevenContactsLeaveRoomForTheTwelfthAndNoMore() {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            fields.addAll(List.of(
                    "contact-kind-" + i, "SITE", "contact-value-" + i, "http://no", "contact-readers-" + i, "OWN"));
        }
        Document form = refused(office(fields.toArray(String[]::new)));
        assertThat(form.select("input[id^=contact-value-]")).hasSize(12);
        assertThat(form.select("[id^=contact-value-][id$=-error]")).hasSize(11);
    }

    @Test
    void theFormThatIsRightIsSavedAndShownAsItIs() {
        Answer saved = leila.post(
                "/office",
                office("contact-kind-4", "PHONE", "contact-value-4", "+41 22 000 00 01", "contact-readers-4", "OWN"));
        assertThat(saved.status()).as(saved.text()).isEqualTo(303);
        Document form = leila.get("/office").document();
        assertThat(form.select("#zone option[selected]").attr("value")).isEqualTo("Europe/Madrid");
        assertThat(form.select("#opens").attr("value")).isEqualTo("08:30");
        assertThat(form.select("#contact-value-0").attr("value")).isEqualTo("+41 22 000 00 01");
        assertThat(form.select("input[id^=contact-value-]")).hasSize(4);
    }

    private Document refused(String... fields) {
        Answer answer = leila.post("/office", fields);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        return answer.document();
    }

    /** A form that is right but for these. */
    private static String[] office(String... changed) {
        List<String> fields = new ArrayList<>(List.of(changed));
        String[] right = {
            "version",
            "0",
            "name_en",
            "Office",
            "languages",
            "en",
            "zone",
            "Europe/Madrid",
            "opens",
            "08:30",
            "closes",
            "17:00",
            "weekdays",
            "MONDAY"
        };
        for (int i = 0; i < right.length; i += 2) {
            if (!List.of(changed).contains(right[i])) {
                fields.addAll(List.of(right[i], right[i + 1]));
            }
        }
        return fields.toArray(String[]::new);
    }
}
