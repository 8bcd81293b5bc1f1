package org.focalnet.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.focalnet.Browserless;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.member.FreshMembers;
import org.focalnet.web.StartCard;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class StartPageTest {

    private final MemberId estavia =
            FreshMembers.organisation("Estavia " + FreshMembers.word()).id();

    @Test
    void tellsAReaderThatTheTeamAnswersAndLeadsNowhereClosed() {
        var reader = new Browserless().signInAs(estavia, Role.READER);
        Document start = reader.get("/").document();
        assertThat(start.selectFirst("h1").text()).isEqualTo("Nothing waits for your team today");
        for (var link : start.select("nav#nav a")) {
            assertThat(reader.get(link.attr("href")).status())
                    .as(link.attr("href"))
                    .isIn(200, 303);
        }
    }

    @Test
    void tellsAContributorOfNothingThatIsNotTheirs() {
        var contributor = new Browserless().signInAs(estavia, Role.CONTRIBUTOR);
        assertThat(contributor.get("/").text()).doesNotContain("ask a colleague");
        assertThat(contributor.get("/team").text()).doesNotContain("keeps to itself");
        for (String path : new String[] {"/cooperation/needs", "/cooperation/offers", "/cooperation/proposals"}) {
            assertThat(contributor.get(path).text()).doesNotContain("Here you say");
            for (var link : contributor.get(path).document().select("main a[href^=/]")) {
                assertThat(contributor.get(link.attr("href")).status())
                        .as(link.attr("href"))
                        .isIn(200, 303);
            }
        }
    }

    @Test
    void whatNeedsSomebodyIsCountedWholeAndTheRestIsFoldedAway() {
        List<StartCard.Item> items = IntStream.range(0, 15)
                .mapToObj(i -> new StartCard.Item("Thing " + i, "/", "", "", null, null, i < 3))
                .toList();
        var page = new StartPage(Instant.now(), items, List.of(), List.of());
        assertThat(page.first()).hasSize(StartPage.FIRST).startsWith(items.getFirst());
        assertThat(page.rest()).containsExactlyElementsOf(items.subList(12, 15));
        assertThat(new StartPage(Instant.now(), items.subList(0, 2), List.of(), List.of()).rest())
                .isEmpty();
    }

    @Test
    void leadsEveryRoleOnlyWhereItMayGo() {
        for (Role role : Role.values()) {
            MemberId member = role.secretariat() ? MemberId.SECRETARIAT : estavia;
            var somebody = new Browserless().signInAs(member, role);
            for (var link : somebody.get("/").document().select("nav#nav a, main a")) {
                assertThat(somebody.get(link.attr("href")).status())
                        .as(role + " " + link.attr("href"))
                        .isIn(200, 303);
            }
        }
    }

    @Test
    void showsAStrangerTheWayInAndWhatIsPublic() {
        Document welcome = new Browserless().get("/").document();
        assertThat(welcome.select("main a").eachAttr("href"))
                .contains("/join", "/about", "/network", "/library", "/learning");
        assertThat(welcome.select("header a, nav a").eachAttr("href"))
                .anyMatch(link -> link.startsWith("/sign-in"))
                .contains("/cooperation/offers?view=network");
    }
}
