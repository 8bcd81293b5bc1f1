package org.focalnet.exchange.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.Statements;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.Conversations;
import org.focalnet.exchange.NewThread;
import org.focalnet.exchange.ThreadMode;
import org.focalnet.exchange.Threads;
import org.focalnet.exchange.text.MarkdownTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class ThreadPageTest {

    private final MemberId estavia = Program.seat();
    private final MemberId norvia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final Browserless ana = new Browserless().signInAs(norvia, Role.FOCAL_POINT);
    private final UUID room = Conversations.room(estavia, norvia);
    private final String path = Conversations.path(room);

    @Test
    void aThreadOfTwoThousandPostsIsPagedInAtMostThreeStatements() {
        Conversations.fill(norvia, room, 2_000);
        var first = leila.get(path);
        assertThat(first.document().select("article.post")).hasSize(50);
        assertThat(first.text()).contains("Post 2000 of many").doesNotContain("Post 1950 of");
        String unread = first.document().selectFirst("[data-key=n]").attr("href");
        var oldest = leila.get(unread.replaceFirst("#.*", ""));
        assertThat(oldest.text()).contains("Post 1 of many");
        assertThat(oldest.document().select(".post .state.on"))
                .as("still marked as new")
                .hasSize(50);
        assertThat(Statements.of(leila, path))
                .hasSizeLessThanOrEqualTo(3)
                .as("what was seen is not noted again")
                .noneMatch(sql -> sql.contains("insert into exchange.visit"));
        assertThat(Statements.of(leila, path + "?page=20")).hasSizeLessThanOrEqualTo(3);
        assertThat(Statements.of(leila, "/rooms")).hasSizeLessThanOrEqualTo(2);
        assertThat(Statements.of(leila, "/rooms/" + room + "?view=threads")).hasSizeLessThanOrEqualTo(3);
        assertThat(leila.get("/rooms").body().length()).isLessThanOrEqualTo(30_000);
    }

    /** The page of a thread has its address, but what a form answers has that of the form. */
    @Test
    void theLinksOfAPostLeadToTheThreadFromAnyAddress() {
        UUID post = Conversations.write(ana, room, "We begin.");
        assertThat(leila.get(path).document().select("article.post footer a[href^=?quote=" + post + "#write]"))
                .hasSize(1);
        for (String act : new String[] {"preview", "send"}) {
            String text = act.equals("preview") ? "Soon" : "";
            var answer = leila.post(
                    path + "/posts", "form", Ids.next().toString(), "text", text, "capacity", "PERSONAL", "act", act);
            assertThat(answer.document().select("a[href^=?]")).as(act).isEmpty();
            String quote = answer.document()
                    .select("article.post footer a[href$=#write]")
                    .attr("href");
            assertThat(leila.get(quote.replaceFirst("#.*", "")).document().select("form .quoted"))
                    .hasSize(1);
        }
    }

    @Test
    void aQuoteIsDrawnAndSaysWhereItGoesOn() {
        UUID first = Conversations.write(
                ana, room, "**Two** rules\n\n| a | b |\n| --- | --- |\n| c | d |\n\n" + "long ".repeat(100));
        Conversations.write(leila, room, "Agreed", "quote", first.toString());
        UUID brief = Conversations.write(ana, room, "Brief");
        Conversations.write(leila, room, "Agreed too", "quote", brief.toString());
        var quotes = leila.get(path).document().select("blockquote.quoted");
        assertThat(quotes.getFirst().select("strong").text()).isEqualTo("Two");
        assertThat(quotes.getFirst().select("td")).hasSize(2);
        assertThat(quotes.getFirst().text()).endsWith("…");
        assertThat(quotes.getLast().text()).endsWith("Brief");
    }

    @Test
    void aThreadWithoutNamesSaysSo() {
        UUID thread = Ids.next();
        Viewers.run(
                Program.focalPoint(estavia),
                () -> Program.get(Threads.class)
                        .start(new NewThread(
                                thread, room, "Frankly", ThreadMode.UNATTRIBUTED, Tlp.CLEAR, "", Instant.now())));
        assertThat(ana.get("/rooms/" + room + "/threads/" + thread).text())
                .contains("Chatham House Rule", "who said it is not stored")
                .doesNotContain("who will answer on your side");
        assertThat(ana.get("/rooms/" + room + "?view=threads")
                        .document()
                        .select(".list .state")
                        .text())
                .contains("Chatham House Rule");
    }

    @Test
    void whatAttacksIsShownAsTextOnTheRealPage() {
        String all =
                String.join("\n\n", MarkdownTest.attacks().stream().limit(90).toList());
        Conversations.write(leila, room, all.substring(0, Math.min(all.length(), 15_000)));
        var page = ana.get(path).document();
        var text = page.select(".post .text");
        assertThat(text.select("script, img, svg, iframe, style, form, input, object, embed, meta, base, link, video"))
                .isEmpty();
        assertThat(text.select("*").stream().flatMap(one -> one.attributes().asList().stream()))
                .noneMatch(attribute -> attribute.getKey().startsWith("on")
                        || attribute.getValue().startsWith("javascript:"));
    }

    @Test
    void aTextThatIsTooLongOrNamesTooManyIsRefusedAndKept() {
        leila.get(path);
        String million = "x".repeat(1_000_000);
        var answer = leila.post(path + "/posts", "text", million);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select("textarea[name=text]").text()).hasSize(1_000_000);
        var crowd = leila.post(path + "/posts", "text", "@a ".repeat(10_000));
        assertThat(crowd.status()).isEqualTo(422);
        var fifty = leila.post(path + "/posts", "text", "@a ".repeat(51));
        assertThat(fifty.status()).isEqualTo(422);
        assertThat(fifty.document().select("textarea[name=text]").text()).startsWith("@a @a");
        assertThat(ana.get(path).document().select("article.post")).isEmpty();
    }

    @Test
    void aPreviewWritesNothing() {
        leila.get(path);
        var answer = leila.post(path + "/posts", "text", "**Bold** claim", "act", "preview");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.document().select("#write .prose strong").text()).isEqualTo("Bold");
        assertThat(answer.document().select("textarea[name=text]").text()).isEqualTo("**Bold** claim");
        assertThat(ana.get(path).document().select("article.post")).isEmpty();
    }

    @Test
    void aQuoteKeepsWhoSaidItAndInWhatCapacityAndDiesWithAWithdrawnPost() {
        UUID said = Conversations.write(ana, room, "Our minister agrees", "capacity", "PERSONAL");
        Conversations.write(leila, room, "Good", "quote", said.toString());
        assertThat(leila.get(path).document().select("blockquote.quoted").text())
                .contains("Our minister agrees", "Personally");
        assertThat(ana.post("/posts/" + said + "/withdrawal").status()).isEqualTo(303);
        var page = leila.get(path);
        assertThat(page.text())
                .doesNotContain("Our minister agrees")
                .contains("can no longer be read", "was withdrawn");
    }

    @Test
    void whoIsNamedWithAnAtIsMarkedForEveryReader() {
        Conversations.write(ana, room, "Hello");
        String author =
                leila.get(path).document().selectFirst("article.post strong").text();
        Conversations.write(leila, room, "As @" + author + " said");
        assertThat(ana.get(path).document().select(".prose .mention").text()).isEqualTo("@" + author);
    }

    @Test
    void theSameWordsSentAgainAfterTheWayBackAreOnePost() {
        Conversations.write(leila, room, "Only once");
        Conversations.write(leila, room, "Only once");
        Conversations.write(ana, room, "Only once");
        var page = leila.get(path);
        assertThat(page.document().select("article.post")).as("of two people").hasSize(2);
    }

    @Test
    void whoeverOpensTheAddressOfAnActComesToItsPage() {
        var answer = leila.get(path + "/posts?page=1");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo(path + "?page=1");
    }

    @Test
    void onlyTheChairOfARoomSpeaksAsItsChair() {
        for (String capacity : new String[] {"AS_CHAIR", "FOR_THE_GROUP"}) {
            var answer = leila.post(path + "/posts", "text", "I declare", "capacity", capacity);
            assertThat(answer.status()).as("between two there is no chair").isEqualTo(422);
            assertThat(answer.document().select("textarea[name=text]").text()).isEqualTo("I declare");
        }
        UUID group = Conversations.groupRoom(estavia, norvia);
        String there = Conversations.path(group);
        assertThat(leila.get(there).document().select("input[name=capacity]").eachAttr("value"))
                .contains("AS_CHAIR", "FOR_THE_GROUP");
        assertThat(ana.get(there).document().select("input[name=capacity]").eachAttr("value"))
                .containsExactly("FOR_THE_MEMBER", "PERSONAL");
        assertThat(ana.post(there + "/posts", "text", "I declare", "capacity", "AS_CHAIR")
                        .status())
                .isEqualTo(422);
        assertThat(ana.post("/rooms/" + group + "/threads", "title", "Mine", "text", "x", "capacity", "FOR_THE_GROUP")
                        .status())
                .isEqualTo(422);
        Conversations.write(leila, group, "We have decided", "capacity", "FOR_THE_GROUP");
        assertThat(ana.get(there).document().select("article.post header").text())
                .contains("For the group");
    }

    @Test
    void anOfficialNoteSpeaksForTheMemberAndLeadsToWhereItIsAcknowledged() {
        var answer = leila.post(path + "/posts", "text", "Note", "capacity", "PERSONAL", "acknowledge", "on");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("An official note speaks for your member");
        UUID note = Conversations.write(leila, room, "Note", "acknowledge", "on");
        String link = "/acknowledgements/" + note;
        assertThat(ana.get(path).document().select("article.post a[href=" + link + "]"))
                .hasSize(1);
        assertThat(ana.post(link).status()).isEqualTo(303);
        assertThat(leila.get(link).text()).contains("1");
    }

    @Test
    void aReaderAsksTheWriterToShareMoreWidelyFromThePostItself() {
        UUID post = Conversations.write(leila, room, "Worth knowing");
        String link = "/widenings/new?post=" + post;
        assertThat(leila.get(path).document().select("a[href=" + link + "]")).isEmpty();
        assertThat(ana.get(path).document().select("a[href=" + link + "]")).hasSize(1);
        assertThat(ana.get(link).text()).contains("Worth knowing");
    }

    @Test
    void aDraftIsKeptForItsAccountAlone() {
        leila.get(path);
        assertThat(leila.post(path + "/draft", "text", "Half a thought").status())
                .isEqualTo(303);
        assertThat(leila.get(path).document().select("textarea[name=text]").text())
                .isEqualTo("Half a thought");
        assertThat(ana.get(path).body()).doesNotContain("Half a thought");
        var colleague = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
        assertThat(colleague.get(path).body()).doesNotContain("Half a thought");
        Conversations.write(leila, room, "A whole one");
        assertThat(leila.get(path).document().select("textarea[name=text]").text())
                .isEmpty();
    }

    @Test
    void aClosedThreadTakesNothingAndOnlyItsStarterClosesIt() {
        ana.get(path);
        assertThat(ana.post(path + "/closing", "on", "1").status()).isEqualTo(422);
        leila.get(path);
        leila.post(path + "/closing", "on", "1");
        leila.post(path + "/pin", "on", "1");
        assertThat(ana.get(path).document().select("textarea")).isEmpty();
        var late = ana.post(path + "/posts", "text", "too late");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.document().select("textarea[readonly]").text())
                .as("kept to be copied")
                .isEqualTo("too late");
        assertThat(late.text()).contains("This thread is closed", "Copy your text");
        leila.post(path + "/closing");
        Conversations.write(ana, room, "In time");
        assertThat(leila.get("/rooms/" + room + "?view=threads").text()).contains("Pinned");
    }

    @Test
    void anotherThreadStartsWithItsFirstPostAndIsListed() {
        leila.get(path);
        UUID thread = Ids.next();
        String[] form = {
            "form", Ids.next().toString(), "thread", thread.toString(), "title", "Budget line", "text", "Who pays?"
        };
        assertThat(leila.post("/rooms/" + room + "/threads", form).status()).isEqualTo(303);
        assertThat(leila.post("/rooms/" + room + "/threads", form).status()).isEqualTo(303);
        var list = ana.get("/rooms/" + room);
        assertThat(list.document().select("#threads li")).hasSize(2);
        assertThat(list.text()).contains("Budget line", "1 new post");
        assertThat(ana.get("/rooms/" + room + "?q=who+pays").document().select("#threads li"))
                .hasSize(1);
        assertThat(leila.post("/rooms/" + room + "/threads", "title", "", "text", "")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void theMarkOfAPostIsNeverWeakerThanItsThreads() {
        Conversations.write(leila, room, "Weak", "tlp", "CLEAR");
        Conversations.write(leila, room, "Strict", "tlp", "RED");
        assertThat(ana.get(path).document().select(".post .tlp").text()).isEqualTo("TLP:RED");
        assertThat(ana.get(path).document().select(".ribbon").text()).contains("AMBER");
    }

    @Test
    void theLanguageAndDirectionOfATextAreMarked() {
        Conversations.write(leila, room, "مرحبا بكم في هذه الغرفة", "language", "ar");
        var text = ana.get(path).document().selectFirst(".post .text");
        assertThat(text.attr("lang")).isEqualTo("ar");
        assertThat(text.attr("dir")).isEqualTo("rtl");
    }

    @Test
    void anExportBearsMarksAndCapacitiesAndAsksForAFreshProof() {
        Conversations.write(
                leila, room, "For the file", "capacity", "FOR_THE_MEMBER", "restriction", "Not to the press");
        UUID said = Conversations.write(ana, room, "Gone", "capacity", "PERSONAL");
        ana.post("/posts/" + said + "/withdrawal");
        var old = new Browserless()
                .signInAs(
                        SignIns.account(norvia, Role.FOCAL_POINT), Instant.now().minusSeconds(3_600));
        assertThat(old.get(path + "/export").status()).isEqualTo(303);
        var answer = ana.get(path + "/export");
        assertThat(answer.header("Content-Disposition")).contains("TLP-AMBER.md");
        assertThat(answer.body())
                .contains("For the file", "For the member", "Not to the press", "TLP:AMBER", "was withdrawn")
                .doesNotContain("Gone");
    }

    @Test
    void afterItsLastHourAPostIsReadByItsOwnerAlone() {
        UUID said = Conversations.write(
                ana,
                room,
                "Only this week",
                "until",
                LocalDate.now().plusDays(1).toString());
        assertThat(leila.get(path).text()).contains("Only this week", "Readable until");
        Conversations.write(leila, room, "Noted", "quote", said.toString());
        Viewers.run(
                Program.focalPoint(norvia),
                () -> Program.get(TransactionTemplate.class)
                        .executeWithoutResult(status -> Program.get(JdbcClient.class)
                                .sql(
                                        "update exchange.post set readable_until = now() - interval '1 second' where id = ?")
                                .param(said)
                                .update()));
        assertThat(leila.get(path).text()).doesNotContain("Only this week").contains("can no longer be read");
        assertThat(ana.get(path).text()).contains("Only this week");
        assertThat(leila.get("/posts/" + said + "/versions").status()).isEqualTo(404);
    }
}
