package org.focalnet.meeting.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Jobs;
import org.focalnet.Program;
import org.focalnet.Rows;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.meeting.Gatherings;
import org.focalnet.member.FreshMembers;
import org.junit.jupiter.api.Test;

class SessionQuestionsTest {

    private final MemberId estavia = Program.seat();
    private final MemberId norvia = Program.seat();
    private final Browserless officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
    private final UUID account = SignIns.account(estavia, Role.FOCAL_POINT);
    private final Browserless leila = new Browserless().signInAs(account);
    private final Browserless ana = new Browserless().signInAs(norvia, Role.FOCAL_POINT);

    @Test
    void aQuestionByNameIsReadByThoseWhoReadTheSession() {
        String meeting = Gatherings.announced(officer, "Asked", List.of(), estavia, norvia);
        String session = Gatherings.session(officer, meeting, "Plenary", "09:00", "10:00");
        String closed = Gatherings.session(officer, meeting, "Closed", "10:00", "11:00", "member", estavia.toString());
        String form = UUID.randomUUID().toString();
        assertThat(leila.post(session + "/questions", "text", "Who pays?", "form", form)
                        .status())
                .isEqualTo(303);
        assertThat(leila.post(session + "/questions", "text", "Who pays?", "form", form)
                        .status())
                .isEqualTo(303);
        assertThat(ana.get(session + "/questions").document().select("main .list > li"))
                .hasSize(1);
        assertThat(leila.post(session + "/questions", "text", "").status()).isEqualTo(422);
        leila.post(session + "/questions", "text", "Two?");
        leila.post(session + "/questions", "text", "Three?");
        var spent = leila.post(session + "/questions", "text", "Four, typed with care?");
        assertThat(spent.status()).isEqualTo(422);
        assertThat(spent.document().select("textarea").text()).isEqualTo("Four, typed with care?");
        assertThat(leila.post(closed + "/questions", "text", "Among us?").status())
                .isEqualTo(303);
        assertThat(ana.get(closed + "/questions").status()).isEqualTo(404);
        assertThat(ana.post(closed + "/questions", "text", "May I?").status()).isEqualTo(404);
        var reader = new Browserless().signInAs(norvia, Role.READER);
        assertThat(reader.post(session + "/questions", "text", "May I?").status())
                .isIn(403, 404);
    }

    @Test
    void theChairMarksWhatWasAnsweredAndTheAskerTakesBackItsOwn() {
        String meeting = Gatherings.announced(officer, "Answered", List.of(), estavia, norvia);
        String session = Gatherings.session(officer, meeting, "Plenary", "09:00", "10:00");
        leila.post(session + "/questions", "text", "Who pays?");
        String act = officer.get(session + "/questions")
                .document()
                .select("form[action$=/answer]")
                .attr("action");
        assertThat(ana.post(act, "answered", "yes").status()).isEqualTo(404);
        assertThat(officer.post(act, "answered", "yes").status()).isEqualTo(303);
        assertThat(ana.get(session + "/questions").text()).contains("Answered");
        String withdrawal = act.replace("/answer", "/withdrawal");
        assertThat(ana.post(withdrawal).status()).isEqualTo(404);
        assertThat(leila.post(withdrawal).status()).isEqualTo(303);
        assertThat(ana.get(session + "/questions").text()).doesNotContain("Who pays?");
    }

    @Test
    void underTheRuleNothingTiesAQuestionToItsAsker() {
        String meeting = Gatherings.announced(officer, "Unnamed", List.of(), estavia, norvia);
        String session = Gatherings.session(officer, meeting, "Off the record", "09:00", "10:00", "chatham", "true");
        assertThat(leila.get(session + "/questions").document().select("textarea"))
                .isEmpty();
        assertThat(leila.post(session + "/questions", "text", "By name?").status())
                .isEqualTo(422);
        assertThat(Rows.holding("By name?")).isEmpty();
        leila.get(session + "/contributions");
        List<String> before = Rows.all();
        String word = FreshMembers.word();
        assertThat(leila.post(session + "/contributions", "text", word + " one").status())
                .isEqualTo(303);
        assertThat(ana.post(session + "/contributions", "text", word + " two").status())
                .isEqualTo(303);
        List<String> waiting = fresh(before);
        assertThat(waiting)
                .filteredOn(row -> row.contains(estavia.toString()) || row.contains(account.toString()))
                .as("nothing of who asked was written")
                .isEmpty();
        assertThat(ana.get(session + "/questions").text()).doesNotContain(word);
        Jobs.run("publish-questions");
        List<String> published = Rows.holding(word);
        assertThat(published).hasSize(2).allMatch(row -> row.startsWith("meeting.session_question "));
        assertThat(published).allMatch(row -> row.contains(MemberId.SECRETARIAT.toString()));
        for (String row : published) {
            assertThat(row).doesNotContain(estavia.toString(), norvia.toString(), account.toString());
            String id = row.replaceFirst("^\\S+ \\S+ \\(([0-9a-f-]{36}).*", "$1");
            assertThat(Rows.holding(id)).as("rows that name it").hasSize(1);
            assertThat(id.charAt(14)).as("drawn at random, not by time").isEqualTo('4');
        }
        assertThat(published.stream().map(row -> row.split(" ")[1]).distinct())
                .as("of one transaction")
                .hasSize(1);
        assertThat(Rows.all()).noneMatch(row -> row.startsWith("meeting.pending_question "));
        String shown = ana.get(session + "/questions").text();
        assertThat(shown).contains(word + " one", word + " two", "Asked without a name");
    }

    private static List<String> fresh(List<String> before) {
        var known = new java.util.HashSet<>(before);
        return Rows.all().stream()
                .filter(row -> !known.contains(row) && !row.startsWith("platform.job "))
                .toList();
    }

    @Test
    void aMemberAsksThreeTimesWhoeverOfItsTeamAsksAndAnImpatientHandOnce() {
        String meeting = Gatherings.announced(officer, "Thrice", List.of(), estavia, norvia);
        String session = Gatherings.session(officer, meeting, "Off the record", "09:00", "10:00", "chatham", "true");
        String word = FreshMembers.word();
        Browserless colleague = new Browserless().signInAs(estavia, Role.TEAM);
        for (String text : List.of("one", "one", "two", "three")) {
            assertThat(leila.post(session + "/contributions", "text", word + text)
                            .status())
                    .isEqualTo(303);
        }
        Jobs.run("publish-questions");
        var spent = colleague.post(session + "/contributions", "text", "four, typed with care");
        assertThat(spent.status()).isEqualTo(422);
        assertThat(spent.document().select("textarea").text()).isEqualTo("four, typed with care");
        assertThat(Rows.holding(word)).hasSize(3);
        assertThat(leila.post(session + "/contributions", "text", "").status()).isEqualTo(422);
        String open = Gatherings.session(officer, meeting, "Open", "10:00", "11:00");
        assertThat(leila.post(open + "/contributions", "text", "x").status()).isEqualTo(404);
        var stranger = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        assertThat(stranger.post(session + "/contributions", "text", "x").status())
                .isEqualTo(404);
        String two = Gatherings.announced(officer, "Two alone", List.of(), estavia);
        String few = Gatherings.session(officer, two, "Off the record", "09:00", "10:00", "chatham", "true");
        assertThat(leila.post(few + "/contributions", "text", "x").text()).contains("at least 3 offices");
    }

    @Test
    void aSessionThatComesUnderTheRuleKeepsItsQuestionsAndForgetsWhoAsked() {
        String meeting = Gatherings.announced(officer, "Turned", List.of(), estavia, norvia);
        String session = Gatherings.session(officer, meeting, "Plenary", "09:00", "10:00");
        String word = FreshMembers.word();
        leila.post(session + "/questions", "text", word);
        SignIns.execute("update meeting.session set chatham_house = true where id = ?", Gatherings.id(session));
        assertThat(Rows.holding(word)).hasSize(1).noneMatch(row -> row.contains(estavia.toString()));
        assertThat(ana.get(session + "/questions").text()).contains(word, "Asked without a name");
        assertThatThrownBy(() -> SignIns.execute(
                        "insert into meeting.session_question (id, owner_id, audience_id, session_id, text)"
                                + " select gen_random_uuid(), ?, audience_id, id, 'x' from meeting.session where id = ?",
                        estavia.value(),
                        Gatherings.id(session)))
                .hasStackTraceContaining("a question in this session has no asker");
    }

    @Test
    void theDatabaseCountsWhatAMemberAsksByName() {
        String meeting = Gatherings.announced(officer, "Counted", List.of(), estavia, norvia);
        String session = Gatherings.session(officer, meeting, "Plenary", "09:00", "10:00");
        String word = FreshMembers.word();
        leila.get(session + "/questions");
        List<Integer> answers = java.util.stream.IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> new Browserless()
                        .signInAs(account)
                        .post(session + "/questions", "text", word + " " + i)
                        .status())
                .toList();
        assertThat(answers.stream().filter(status -> status == 303)).hasSize(3);
        assertThat(answers.stream().filter(status -> status == 422)).hasSize(5);
        assertThat(Rows.holding(word)).hasSize(3);
        assertThat(ana.post(session + "/questions", "text", "Another office asks")
                        .status())
                .isEqualTo(303);
    }
}
