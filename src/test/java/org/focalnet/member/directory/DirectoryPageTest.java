package org.focalnet.member.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.focalnet.Browserless;
import org.focalnet.Browserless.Answer;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Member;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class DirectoryPageTest {

    private final String word = FreshMembers.word();
    private final Member estavia = FreshMembers.organisation("Estavia " + word);
    private final Member norvia = FreshMembers.organisation("Norvia " + word);
    private final Browserless leila = new Browserless().signInAs(estavia.id(), Role.FOCAL_POINT);
    private final Browserless ana = new Browserless().signInAs(norvia.id(), Role.FOCAL_POINT);
    private final Browserless officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);

    @Test
    void showsAnOfficeAndOnlyTheWaysThatTheReaderMaySee() {
        describe("OWN", "NETWORK");
        Answer ours = leila.get("/members/" + estavia.code());
        Answer theirs = ana.get("/members/" + estavia.code());
        assertThat(ours.text()).contains("+41 22 000 00 01").contains("office@" + word + ".example");
        assertThat(theirs.text()).contains("office@" + word + ".example").doesNotContain("+41 22 000 00 01");
        assertThat(theirs.text()).doesNotContain("Emergency").doesNotContain("Vacant");
        assertThat(ours.text()).contains("Vacant");
        assertThat(officer.get("/members/" + estavia.code()).text())
                .contains("Vacant")
                .doesNotContain("+41 22 000 00 01");
    }

    @Test
    void findsAMemberAsItIsTypedAndSaysSoWhenNobodyFits() {
        describe("NETWORK", "NETWORK");
        Answer list = ana.get("/directory?q=ESTAVIA+" + word);
        assertThat(list.document().select("#members tbody tr")).hasSize(1);
        Answer fragment = ana.get("/directory?q=" + word, "X-Fragment", "list");
        assertThat(fragment.body()).doesNotContain("<html").contains("Norvia");
        assertThat(ana.get("/directory?q=Ministry+of+" + word).document().select("#members tbody tr"))
                .hasSize(1);
        assertThat(ana.get("/directory?q=nobody" + word).text()).contains("Nobody fits");
        assertThat(ana.get("/directory?q=" + word + "&view=cards").document().select(".cards li"))
                .hasSize(2);
        assertThat(ana.get("/directory?q=" + word + "&language=fr&expertise=HATE_SPEECH")
                        .document()
                        .select("#members tbody tr"))
                .hasSize(1);
    }

    @Test
    void leadsToARoomWithAMemberThatHasAnOfficeAndOnlyThoseWhoWrite() {
        describe("NETWORK", "NETWORK");
        String room = "a[href=/rooms/new?member=" + estavia.id().value() + "]";
        assertThat(ana.get("/members/" + estavia.code()).document().select(room).text())
                .isEqualTo("Open a room with Estavia " + word);
        assertThat(ana.get("/directory?q=" + word).document().select("#members " + room))
                .hasSize(1);
        assertThat(ana.get("/rooms/new?member=" + estavia.id().value()).text()).contains("Estavia " + word);
        var reader = new Browserless().signInAs(norvia.id(), Role.READER);
        assertThat(reader.get("/members/" + estavia.code()).document().select(room))
                .isEmpty();
        assertThat(leila.get("/members/" + estavia.code()).document().select(room))
                .isEmpty();
        assertThat(ana.get("/members/" + norvia.code()).document().select("a[href^=/rooms/new]"))
                .isEmpty();
        assertThat(ana.get("/directory?held=on&q=" + word).text()).contains("Nobody fits");
    }

    @Test
    void theFormOfAnOfficeIsTheTeamsOwnAndSaysWhoReadsWhichPart() {
        describe("OWN", "NETWORK");
        var form = leila.get("/office").document();
        assertThat(form.select(".ribbon.own")).hasSize(1);
        assertThat(form.select("form legend .chip").eachText()).containsExactly("Only us", "Network");
        assertThat(form.select("select[name=zone] option").eachAttr("value"))
                .contains("UTC", "Europe/Madrid")
                .noneMatch(zone -> zone.startsWith("Etc/GMT"));
    }

    @Test
    void anExportSaysWhatComesAndLeadsBackToWhereOneWas() {
        var stale = new Browserless()
                .signInAs(
                        SignIns.account(norvia.id(), Role.FOCAL_POINT),
                        Instant.now().minus(1, ChronoUnit.HOURS));
        String confirmation = stale.get("/directory/list.csv", "Referer", "http://localhost/directory?now=on")
                .location();
        Answer asked = stale.get(confirmation);
        assertThat(asked.text()).contains("What leaves the network").doesNotContain("cannot be taken back");
        assertThat(asked.document().select("main a[href=/directory?now=on]")).hasSize(1);
        var ready = ana.get(confirmation).document();
        assertThat(ready.select("main a").eachAttr("href")).contains("/directory/list.csv", "/directory?now=on");
    }

    @Test
    void countsWhatFitsAmongAllAndTurnsTheOrderOfAColumn() {
        var all = ana.get("/directory").document();
        String total = all.select("#members [data-announce]").text().replaceFirst(".* of ", "");
        assertThat(all.select("#members [data-announce]").text())
                .isEqualTo(total.replaceFirst(" .*", "") + " of " + total);
        for (String sort : new String[] {"", "&sort=-name"}) {
            var list = ana.get("/directory?q=" + word + sort).document();
            assertThat(list.select("#members [data-announce]").text()).isEqualTo("2 of " + total);
            assertThat(list.select("#members tbody th .title").eachText())
                    .containsExactly(
                            sort.isEmpty()
                                    ? new String[] {"Estavia " + word, "Norvia " + word}
                                    : new String[] {"Norvia " + word, "Estavia " + word});
            assertThat(list.select("#members th[aria-sort]").attr("aria-sort"))
                    .isEqualTo(sort.isEmpty() ? "ascending" : "descending");
            assertThat(list.select("#members th[aria-sort] a").attr("href"))
                    .as("the next press turns it")
                    .isEqualTo("/directory?q=" + word + (sort.isEmpty() ? "&sort=-name" : ""));
        }
        assertThat(ana.get("/directory?q=nobody" + word)
                        .document()
                        .select("#members [data-announce]")
                        .text())
                .isEqualTo("0 of " + total);
    }

    @Test
    void bearsWhateverStandsInItsAddress() {
        for (String query : new String[] {
            "q=%00%F0%9F%98%80%E2%80%AE",
            "group=forged&region=zzz&language=xx&expertise=NOPE&sort=%27&page=-1",
            "page=999",
            "q=" + "x".repeat(5000)
        }) {
            assertThat(ana.get("/directory?" + query).status()).isEqualTo(200);
        }
        assertThat(ana.get("/members/ORG-NOBODY").status()).isEqualTo(404);
        assertThat(new Browserless().get("/directory").location()).startsWith("/sign-in");
    }

    @Test
    void foldsItsFiltersAwayUntilOneIsSetAndNeverTheSearch() {
        var plain = ana.get("/directory?q=" + word).document();
        assertThat(plain.select("details.fold[open]")).isEmpty();
        assertThat(plain.select("details.fold > summary").text()).isEqualTo("More filters");
        assertThat(plain.select("form.filters details.fold select, form.filters details.fold input[name=now]"))
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(plain.select("form.filters > .field input[name=q]")).hasSize(1);
        var set = ana.get("/directory?language=fr&now=on").document();
        assertThat(set.select("details.fold[open] > summary").text()).isEqualTo("More filters, 2 set");
    }

    @Test
    void asksTheDatabaseThreeTimes() {
        Viewers.run(
                Program.focalPoint(norvia.id()),
                () -> Program.get(DirectoryStore.class).read());
        var logger = (Logger) LoggerFactory.getLogger("org.springframework.jdbc.core.JdbcTemplate");
        var seen = new ListAppender<ILoggingEvent>();
        seen.start();
        Level before = logger.getLevel();
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        logger.addAppender(seen);
        try {
            Viewers.run(
                    Program.focalPoint(norvia.id()),
                    () -> Program.get(DirectoryStore.class).read());
        } finally {
            logger.detachAppender(seen);
            logger.setAdditive(true);
            logger.setLevel(before);
        }
        assertThat(seen.list.stream()
                        .filter(event -> event.getFormattedMessage().startsWith("Executing prepared SQL statement")))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void exportsWhatThePageShowsMarkedAndHarmless() {
        describe("OWN", "NETWORK");
        Answer csv = ana.get("/directory/list.csv?q=" + word);
        assertThat(csv.header("Content-Disposition")).contains("TLP-GREEN");
        assertThat(csv.body()).startsWith("\uFEFFTLP:GREEN").contains("'=Ministry of " + word);
        assertThat(csv.body()).doesNotContain("+41 22 000 00 01");
        Answer card = ana.get("/members/" + estavia.code() + "/card.vcf");
        assertThat(card.body()).startsWith("BEGIN:VCARD\r\nVERSION:4.0").contains("office@" + word + ".example");
        assertThat(card.body()).doesNotContain("+41 22 000 00 01");
        assertThat(ana.get("/directory/list.xlsx?q=" + word).body()).startsWith("PK");
        var stale = new Browserless()
                .signInAs(
                        SignIns.account(norvia.id(), Role.FOCAL_POINT),
                        Instant.now().minus(1, ChronoUnit.HOURS));
        assertThat(stale.get("/directory/list.csv").location()).startsWith("/sign-in/confirmation");
    }

    @Test
    void whatATeamKeepsToItselfIsMarkedOnThePageAndInNoFileUnderTheMarkOfTheNetwork() {
        describe("OWN", "NETWORK");
        var page = leila.get("/members/" + estavia.code()).document();
        assertThat(page.select("dd:contains(+41 22 000 00 01) .chip.own")).hasSize(1);
        assertThat(page.select("dd:contains(office@) .chip")).isEmpty();
        for (String file : new String[] {
            "/directory/list.csv?q=" + word,
            "/directory/cards.vcf?q=" + word,
            "/members/" + estavia.code() + "/card.vcf"
        }) {
            assertThat(leila.get(file).body())
                    .contains("office@" + word + ".example")
                    .doesNotContain("+41 22 000 00 01");
        }
    }

    @Test
    void aCardSaysWhichLineIsForEmergenciesAndWhichMessengerItIs() {
        String[] form = form("0", "NETWORK", "NETWORK", "Office of " + word);
        form[java.util.Arrays.asList(form).indexOf("MAIL")] = "MESSENGER";
        assertThat(leila.post("/office", form).status()).isEqualTo(303);
        String card = ana.get("/members/" + estavia.code() + "/card.vcf").body().replace("\r\n ", "");
        assertThat(card).containsPattern("item1\\.TEL;[^\r\n]*:.*\\+41 22 000 00 01");
        assertThat(card).containsPattern("item1\\.X-ABLabel:Emergency");
        assertThat(card).containsPattern("NOTE:Messenger[^\r\n]*: office@" + word);
    }

    @Test
    void refusesAWrongFormAndKeepsWhatWasTyped() {
        Answer answer =
                leila.post("/office", "name_en", "Our office " + word, "zone", "Nowhere/Land", "opens", "25:00");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().selectFirst("#name_en").attr("value")).isEqualTo("Our office " + word);
        assertThat(answer.text()).contains("Give a time such as 09:00");
    }

    @Test
    void showsBothWhenAColleagueWasFaster() {
        describe("OWN", "NETWORK");
        Answer second = leila.post("/office", form("0", "OWN", "NETWORK", "Mine instead"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.document().selectFirst(".compare .mine").text()).contains("Mine instead");
        assertThat(second.document().selectFirst(".compare .theirs").text()).contains("Office of " + word);
    }

    private void describe(String phone, String mail) {
        Answer answer = leila.post("/office", form("0", phone, mail, "Office of " + word));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    private String[] form(String version, String phone, String mail, String name) {
        return new String[] {
            "version",
            version,
            "name_en",
            name,
            "ministry",
            "=Ministry of " + word,
            "languages",
            "en",
            "languages",
            "fr",
            "expertise",
            "HATE_SPEECH",
            "zone",
            "Europe/Madrid",
            "opens",
            "09:00",
            "closes",
            "17:00",
            "weekdays",
            "MONDAY",
            "contact-kind-0",
            "EMERGENCY",
            "contact-value-0",
            "+41 22 000 00 01",
            "contact-readers-0",
            phone,
            "contact-kind-1",
            "MAIL",
            "contact-value-1",
            "office@" + word + ".example",
            "contact-readers-1",
            mail
        };
    }
}
