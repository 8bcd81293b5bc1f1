package org.focalnet.workload.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.focalnet.workload.Offices.NOW;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.meeting.Convened;
import org.focalnet.notify.Mails;
import org.focalnet.notify.Told;
import org.focalnet.workload.Offices;
import org.junit.jupiter.api.Test;

class CommitmentPageTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final Browserless mallory = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);

    @Test
    void whatIsTakenOnTakesWhatIsUsualForItsKindUnlessTheOfficeSaysOtherwise() {
        String usual = take(
                "ministry_meeting",
                "Six ministries on the plan",
                NOW.plusMonths(1).toString());
        assertThat(leila.get(usual).text()).contains("10 h, as is usual", "Six ministries on the plan");
        String monthly = taken(
                "plan_follow_up",
                "Follow the plan",
                NOW.toString(),
                "last",
                NOW.plusMonths(2).toString());
        assertThat(leila.get(monthly).text()).contains("12 h, as is usual");
        String said = taken("other", "A speech", NOW.toString(), "hours", "1,5");
        assertThat(leila.get(said).text()).contains("1.5 h, as you said");
        assertThat(leila.get("/workload/commitments?q=minist").text()).contains("One commitment", "Six ministries");
        assertThat(leila.get("/workload/commitments?q=%25").text()).contains("Nothing fits");
        assertThat(mallory.get(usual).status()).isEqualTo(404);
        assertThat(new Browserless()
                        .signInAs(MemberId.SECRETARIAT, Role.OFFICER)
                        .get(usual)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void beforeAMonthIsPassedThePageSaysSoKeepsNothingAndOffersFourWays() {
        Offices.hours(estavia, 24);
        String form = Ids.next().toString();
        String[] fields =
                fields("kind", "other", "title", "A long study", "first", NOW.toString(), "hours", "62", "form", form);
        var answer = leila.post("/workload/commitments", fields);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select("#passed").text())
                .contains(
                        "would hold 62 h, and 24 h are available",
                        "Do not take it on",
                        "Delegate it",
                        "Delay it",
                        "Ask for help");
        assertThat(leila.get("/workload/commitments").text()).contains("Nothing is open");
        fields[7] = "20";
        assertThat(leila.post("/workload/commitments", fields).status()).isEqualTo(303);
        var second = leila.post(
                "/workload/commitments",
                fields("kind", "other", "title", "One more", "first", NOW.toString(), "hours", "10"));
        assertThat(second.document().select("#passed").text())
                .contains("planned 30 h, available 24 h", "from")
                .doesNotContain("no month of the next year");
        assertThat(leila.post(
                                "/workload/commitments",
                                fields(
                                        "kind",
                                        "other",
                                        "title",
                                        "One more",
                                        "first",
                                        NOW.toString(),
                                        "hours",
                                        "10",
                                        "act",
                                        "anyway"))
                        .status())
                .isEqualTo(303);
        assertThat(leila.get("/workload").text()).contains("planned 30 h, available 24 h", "6 h too much");
        assertThat(leila.get("/").text()).contains("This month: planned 30 h, available 24 h");
    }

    @Test
    void anInstitutionsHoursAreNoneOfTheOffices() {
        Offices.hours(estavia, 24);
        String path = taken(
                "other",
                "A long study",
                NOW.toString(),
                "hours",
                "62",
                "who",
                "INSTITUTION",
                "institution",
                "Police College");
        assertThat(leila.get(path).text()).contains("Police College");
        assertThat(leila.get("/workload").text()).contains("planned 0 h, available 24 h");
    }

    @Test
    void aFormSentTwiceIsOneCommitment() {
        String[] fields = fields(
                "kind",
                "other",
                "title",
                "Once",
                "first",
                NOW.toString(),
                "form",
                Ids.next().toString());
        String first = leila.post("/workload/commitments", fields).location();
        assertThat(leila.post("/workload/commitments", fields).location()).isEqualTo(first);
        assertThat(leila.get("/workload/commitments").text()).contains("One commitment");
    }

    @Test
    void whatIsDroppedNoLongerCountsAndCanBeTakenUpAgain() {
        Offices.hours(estavia, 24);
        String path = "/workload/commitments/" + Offices.take(estavia, "A study", NOW, NOW, 20);
        assertThat(leila.post(path + "/withdrawal", "version", "1").status()).isEqualTo(303);
        assertThat(leila.post(path + "/withdrawal", "version", "1").status())
                .as("twice is once")
                .isEqualTo(303);
        assertThat(leila.get("/workload").text()).contains("planned 0 h");
        assertThat(leila.get("/workload/commitments?state=DROPPED").text()).contains("A study");
        assertThat(leila.post(path + "/resumption", "version", "2").status()).isEqualTo(303);
        assertThat(leila.get("/workload").text()).contains("planned 20 h");
        assertThat(leila.post(path + "/completion", "version", "3").status()).isEqualTo(303);
        assertThat(leila.post(path + "/delegation", "version", "4").status()).isEqualTo(422);
    }

    @Test
    void aColleagueIsToldByANoticeAndCarriesItFromThenOn() {
        UUID ana = SignIns.account(estavia, Role.ALTERNATE, "Ana Vidal");
        String path = "/workload/commitments/" + Offices.take(estavia, "A study", NOW, NOW, 20);
        assertThat(leila.post(path + "/delegation", "version", "1", "who", ana.toString())
                        .status())
                .isEqualTo(303);
        Told.await(ana, 1);
        var browser = new Browserless().signInAs(ana);
        assertThat(browser.get("/notices").text()).contains("A colleague gave you something to do");
        assertThat(browser.get("/workload/commitments?mine=on").text()).contains("A study", "Ana Vidal");
        var carriers = leila.get("/workload").document().select("section[aria-labelledby=carriers] tr");
        assertThat(carriers.get(1).text()).isEqualTo("Focal point 0 –");
        assertThat(carriers.get(2).text()).isEqualTo("Alternate 20 –");
    }

    @Test
    void aContributorSeesWhatTheyWereGivenAndNothingElse() {
        UUID ministry = SignIns.account(estavia, Role.CONTRIBUTOR, "Ole Brandt");
        var ole = new Browserless().signInAs(ministry);
        Offices.take(estavia, "Something secret", NOW, NOW, 5);
        String path = "/workload/commitments/" + Offices.take(estavia, "A study", NOW, NOW, 20);
        assertThat(ole.get(path).status()).isEqualTo(404);
        leila.post(path + "/delegation", "version", "1", "who", ministry.toString());
        assertThat(ole.get(path).status()).isEqualTo(200);
        assertThat(ole.get("/workload").location()).endsWith("/workload/commitments");
        assertThat(ole.get("/workload/commitments").text()).contains("A study").doesNotContain("Something secret");
        leila.post(path + "/delegation", "version", "2", "who", "");
        assertThat(ole.get(path).status()).isEqualTo(404);
    }

    @Test
    void aContributorSaysHowFarItIsAndThatItIsDoneAndWhoeverGaveItIsTold() {
        UUID giver = SignIns.account(estavia, Role.ALTERNATE, "Ana Vidal");
        UUID ministry = SignIns.account(estavia, Role.CONTRIBUTOR, "Ole Brandt");
        var ana = new Browserless().signInAs(giver);
        var ole = new Browserless().signInAs(ministry);
        String path = "/workload/commitments/" + Offices.take(estavia, "A study", NOW, NOW, 20);
        assertThat(ole.post(path + "/progress", "progress", "Begun").status()).isEqualTo(404);
        assertThat(leila.post(path + "/progress", "progress", "Begun").status())
                .as("not the one who does it")
                .isEqualTo(404);
        ana.post(path + "/delegation", "version", "1", "who", ministry.toString());
        assertThat(Mails.one(Told.address(ministry)).text()).contains("A colleague gave you something to do");
        assertThat(ole.get(path).text()).contains("How far it is", "It is done").doesNotContain("Four ways out");
        assertThat(ole.post(path + "/progress", "progress", "").status()).isEqualTo(422);
        assertThat(ole.post(path + "/progress", "progress", "x".repeat(501)).status())
                .isEqualTo(422);
        assertThat(ole.post(path + "/progress", "progress", "Two chapters of five")
                        .status())
                .isEqualTo(303);
        assertThat(leila.get(path).text()).contains("Two chapters of five");
        Mails.wait(
                Program.context(),
                1,
                mail -> mail.to().equals(Told.address(giver)) && mail.text().contains("says how far something is"));
        assertThat(ole.post(path + "/progress", "progress", "All five", "act", "done")
                        .status())
                .isEqualTo(303);
        Mails.wait(
                Program.context(),
                1,
                mail -> mail.to().equals(Told.address(giver))
                        && mail.text().contains("has done something that you gave them"));
        assertThat(ana.get(path).text()).contains("Done", "All five");
        assertThat(ana.get("/notices").text()).contains("A colleague has done something that you gave them");
        assertThat(ole.post(path + "/progress", "progress", "More").status())
                .as("closed")
                .isEqualTo(422);
        assertThat(ole.post(path + "/completion", "version", "5").status())
                .as("for those who write")
                .isEqualTo(404);
    }

    @Test
    void anInstitutionThatIsGivenSomethingIsToldByAMail() {
        String address = Convened.address();
        String path = "/workload/commitments/" + Offices.take(estavia, "Train the guards", NOW, NOW.plusMonths(1), 20);
        String[] given = {"version", "1", "who", "INSTITUTION", "institution", "Police College", "mail", "nobody"};
        assertThat(leila.post(path + "/delegation", given).status()).isEqualTo(422);
        given[7] = address;
        assertThat(leila.post(path + "/delegation", given).status()).isEqualTo(303);
        var mail = Mails.one(address);
        assertThat(mail.subject()).isEqualTo("Something for your institution to do");
        assertThat(mail.text()).contains("Train the guards", String.valueOf(NOW.getYear()));
        assertThat(leila.get(path).text()).contains("Police College", "Told by mail", address);
        String other = Convened.address();
        leaflet(other);
        assertThat(Mails.one(other).text()).contains("Print the leaflet");
        assertThat(Mails.to(address)).hasSize(1);
    }

    @Test
    void anInstitutionThatWasToldByAMailIsToldThatItIsDropped() {
        String address = Convened.address();
        String path = leaflet(address);
        Mails.one(address);
        assertThat(leila.get(path).text()).contains("A mail tells Education that it is no longer asked");
        for (int twice = 0; twice < 2; twice++) {
            assertThat(leila.post(path + "/withdrawal", "version", "1").status())
                    .isEqualTo(303);
        }
        var mails = Mails.wait(Program.context(), 2, mail -> mail.to().equals(address));
        assertThat(mails).hasSize(2);
        assertThat(mails.getLast().subject()).isEqualTo("No longer asked of your institution");
        assertThat(mails.getLast().text()).contains("Print the leaflet", "need do nothing more");
        leila.post(path + "/resumption", "version", "2");
        mails = Mails.wait(Program.context(), 3, mail -> mail.to().equals(address));
        assertThat(mails.getLast().subject()).isEqualTo("Something for your institution to do");
        leila.post(path + "/delegation", "version", "3", "who", "");
        mails = Mails.wait(Program.context(), 4, mail -> mail.to().equals(address));
        assertThat(mails.getLast().subject()).isEqualTo("No longer asked of your institution");
        String untold =
                taken("other", "A speech", NOW.toString(), "who", "INSTITUTION", "institution", "Police College");
        assertThat(leila.get(untold).text()).contains("No mail tells Police College. Tell it yourself");
    }

    @Test
    void anInstitutionThatIsTypedButNotChosenIsAskedForAndStaysTyped() {
        String path = "/workload/commitments/" + Offices.take(estavia, "A study", NOW, NOW, 20);
        String[] fields = {"version", "1", "who", "", "institution", "Police College", "mail", "chief@police.example"};
        var given = leila.post(path + "/delegation", fields);
        var taken = leila.post(
                "/workload/commitments",
                "kind",
                "other",
                "title",
                "A study",
                "first",
                NOW.toString(),
                "who",
                "",
                "institution",
                "Police College",
                "mail",
                "chief@police.example");
        for (var answer : List.of(given, taken)) {
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.text()).contains("Choose who takes it on");
            assertThat(answer.document().select("input[name=institution]").attr("value"))
                    .isEqualTo("Police College");
            assertThat(answer.document().select("input[name=mail]").attr("value"))
                    .isEqualTo("chief@police.example");
            assertThat(answer.document()
                            .select("select[name=who] option[selected]")
                            .attr("value"))
                    .isEmpty();
        }
        fields[3] = "INSTITUTION";
        assertThat(leila.post(path + "/delegation", fields).status()).isEqualTo(303);
        fields[1] = "2";
        fields[3] = "";
        assertThat(leila.post(path + "/delegation", fields).status())
                .as("what the form showed is not typed")
                .isEqualTo(303);
    }

    @Test
    void whatIsDelayedLastsAsLongAsBefore() {
        String path = "/workload/commitments/" + Offices.take(estavia, "A study", NOW, NOW.plusMonths(1), 20);
        assertThat(leila.post(
                                path + "/postponement",
                                "version",
                                "1",
                                "month",
                                NOW.plusMonths(3).toString())
                        .status())
                .isEqualTo(303);
        var rows = leila.get("/workload").document().select("table.load tbody tr");
        assertThat(rows.stream()
                        .map(row -> row.select("td").get(1).text())
                        .toList()
                        .subList(0, 6))
                .containsExactly("0", "0", "0", "10", "10", "0");
        assertThat(leila.post(
                                path + "/postponement",
                                "version",
                                "2",
                                "month",
                                NOW.minusMonths(1).toString())
                        .status())
                .isEqualTo(422);
    }

    @Test
    void askingForHelpOpensTheFormOfANeedWithWhatIsKnown() {
        String path = "/workload/commitments/" + Offices.take(estavia, "A study & more", NOW, NOW, 20);
        String help = leila.get(path)
                .document()
                .select("a[href^=/cooperation/needs/new]")
                .attr("href");
        var form = leila.get(help).document();
        assertThat(form.select("input[name=title]").attr("value")).isEqualTo("Help with: A study & more");
        assertThat(form.select("textarea[name=outcome]").text()).contains("about 20 h");
        assertThat(leila.get("/cooperation/needs/new?title=" + "x".repeat(900))
                        .document()
                        .select("input[name=title]")
                        .attr("value"))
                .hasSize(160);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsShownBeside() {
        UUID id = Offices.take(estavia, "A study", NOW, NOW, 20);
        String path = "/workload/commitments/" + id;
        String[] fields = fields("kind", "other", "title", "My words", "first", NOW.toString(), "version", "1");
        leila.post(path, fields("kind", "other", "title", "Their words", "first", NOW.toString(), "version", "1"));
        var answer = leila.post(path, fields);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.document().select(".theirs").text()).contains("Their words");
        assertThat(answer.document().select(".mine").text()).contains("My words");
        assertThat(leila.post(
                                path + "/postponement",
                                "version",
                                "1",
                                "month",
                                NOW.plusMonths(1).toString())
                        .status())
                .isEqualTo(409);
    }

    @Test
    void badInputIsShownAgainWithWhatToTypeInstead() {
        var answer = leila.post(
                "/workload/commitments",
                "kind",
                "proposal",
                "title",
                "x",
                "first",
                "2027-13",
                "last",
                "never",
                "hours",
                "-3",
                "due",
                "31.12.2027",
                "who",
                "nobody");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select(".error")).hasSize(7);
        assertThat(answer.document().select("input[name=hours]").attr("value")).isEqualTo("-3");
        var order = leila.post(
                "/workload/commitments",
                fields(
                        "kind",
                        "other",
                        "title",
                        "Backwards",
                        "first",
                        NOW.plusMonths(2).toString(),
                        "last",
                        NOW.toString()));
        assertThat(order.text()).contains("cannot be before the first");
        String stranger = SignIns.account(Program.seat(), Role.TEAM).toString();
        assertThat(leila.post(
                                "/workload/commitments",
                                fields(
                                        "kind",
                                        "other",
                                        "title",
                                        "For a stranger",
                                        "first",
                                        NOW.toString(),
                                        "who",
                                        stranger))
                        .status())
                .isEqualTo(422);
        for (String hours : List.of("0", "1e9", "99999999999", "2001", "1.234", "NaN", "٣")) {
            assertThat(leila.post(
                                    "/workload/commitments",
                                    fields("kind", "other", "title", "Odd", "first", NOW.toString(), "hours", hours))
                            .status())
                    .as(hours)
                    .isEqualTo(422);
        }
        for (String odd :
                List.of("page=99999", "page=-1", "state=NONE", "month=x", "month=2027-00", "sort=x", "kind=X")) {
            assertThat(leila.get("/workload/commitments?" + odd).status())
                    .as(odd)
                    .isEqualTo(200);
            assertThat(leila.get("/workload?" + odd).status()).as(odd).isEqualTo(200);
        }
    }

    private String take(String kind, String title, String first) {
        return taken(kind, title, first);
    }

    /** Gives an institution something to do, by a mail to an address. */
    private String leaflet(String address) {
        return taken(
                "other",
                "Print the leaflet",
                NOW.toString(),
                "who",
                "INSTITUTION",
                "institution",
                "Education",
                "mail",
                address);
    }

    private String taken(String kind, String title, String first, String... more) {
        List<String> fields = new ArrayList<>(List.of("kind", kind, "title", title, "first", first));
        fields.addAll(List.of(more));
        var answer = leila.post("/workload/commitments", fields.toArray(String[]::new));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.location();
    }

    private static String[] fields(String... fields) {
        return fields;
    }
}
