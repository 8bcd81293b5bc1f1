package org.focalnet.secretariat.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.SignIns;
import org.focalnet.Statements;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Member;
import org.focalnet.member.Post;
import org.focalnet.secretariat.Desks;
import org.junit.jupiter.api.Test;

/** Who is written down twice is proposed with the reason, seen side by side, and merged or left apart. */
class DuplicateTest {

    private final Member estavia = FreshMembers.organisation("Estavia " + FreshMembers.word());
    private final Member norvia = FreshMembers.organisation("Norvia " + FreshMembers.word());
    private final String word = FreshMembers.word();
    private final Browserless officer =
            new Browserless().signInAs(SignIns.account(MemberId.SECRETARIAT, Role.OFFICER, "Nora Officer"));

    @Test
    void oneNameInAnotherOrderIsAlikeAndAnotherIsNot() {
        assertThat(Duplicate.normal("VIDAL-Ruiz, Ána")).isEqualTo("ana ruiz vidal");
        assertThat(Duplicate.alike("ana vidal", "ana vidall")).isGreaterThan(0.55);
        assertThat(Duplicate.alike("ana vidal", "omar haddad")).isLessThan(0.2);
        assertThat(Duplicate.alike("ana", "")).isLessThan(0.5);
    }

    @Test
    void twoEntriesOfOnePersonAreComparedFieldByFieldAndMergedWithWhatHangsOnThem() {
        UUID kept = Desks.written(estavia, "Ana Vidal " + word, word + "@estavia.example", Post.ALTERNATE, true);
        UUID gone =
                Desks.written(estavia, "Vidal, Ana " + word, "ana-" + word + "@estavia.example", Post.ALTERNATE, false);
        String path = "/contacts/duplicates/" + kept + "/" + gone;
        assertThat(officer.get("/contacts/duplicates").document().select("a[href=" + path + "]"))
                .hasSize(1);
        var page = officer.get(path);
        assertThat(page.text())
                .contains("Same name")
                .contains("Ana Vidal " + word)
                .contains("NV/7");
        assertThat(officer.post(path, "act", "merge", "mail", "other", "name", "one", "title", "one")
                        .status())
                .isEqualTo(303);
        assertThat(officer.get("/contacts/duplicates").text())
                .contains("stands once")
                .contains("Nora Officer")
                .contains("Vidal, Ana " + word);
        assertThat(officer.get("/appointments/" + kept).text()).contains("ana-" + word + "@estavia.example");
        assertThat(state(gone)).isEqualTo("ENDED");
        assertThat(officer.get(path).status()).isEqualTo(404);
    }

    @Test
    void twoPeopleAreLeftApartForGood() {
        UUID one = Desks.written(estavia, "Ana Vidal " + word, word + "@estavia.example", Post.ALTERNATE, true);
        UUID other =
                Desks.written(estavia, "Anna Vidal " + word, "b" + word + "@estavia.example", Post.ALTERNATE, true);
        String path = "/contacts/duplicates/" + one + "/" + other;
        assertThat(officer.get(path).text()).contains("Similar name");
        assertThat(officer.post(path, "act", "apart").status()).isEqualTo(303);
        assertThat(officer.get("/contacts/duplicates").body()).doesNotContain(other.toString());
        assertThat(state(other)).isEqualTo("NOMINATED");
    }

    @Test
    void acrossMembersNothingIsMixedAndTheOtherEndsWithAReasonAlone() {
        String mail = word + "@mission.example";
        UUID kept = Desks.holder(estavia, "Ana Vidal", mail, Post.FOCAL_POINT);
        UUID gone = Desks.written(norvia, "Ana Vidal", mail, Post.LIAISON_GENEVA, true);
        String path = "/contacts/duplicates/" + kept + "/" + gone;
        assertThat(officer.get(path).document().select("input[type=radio]")).isEmpty();
        var refused = officer.post(path, "act", "merge", "why", "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Say why");
        assertThat(officer.post(path, "act", "merge", "why", "Norvia says it was a slip")
                        .status())
                .isEqualTo(303);
        assertThat(state(gone)).isEqualTo("ENDED");
        assertThat(state(kept)).isEqualTo("ACTIVE");
    }

    @Test
    void twoInOfficeAreNeverMergedSinceEachMaySignIn() {
        String mail = word + "@mission.example";
        UUID one = Desks.holder(estavia, "Ana Vidal", mail, Post.FOCAL_POINT);
        UUID other = Desks.holder(norvia, "Ana Vidal", mail, Post.FOCAL_POINT);
        String path = "/contacts/duplicates/" + one + "/" + other;
        assertThat(officer.get(path).text()).contains("Both are in office");
        assertThat(officer.get(path).document().select("button[value=merge]")).isEmpty();
        assertThat(officer.post(path, "act", "merge", "why", "because").status())
                .isEqualTo(422);
        assertThat(state(one)).isEqualTo("ACTIVE");
        assertThat(state(other)).isEqualTo("ACTIVE");
    }

    @Test
    void nobodyElseMergesAndTheListIsAFewQuestions() {
        UUID kept = Desks.written(estavia, "Ana Vidal " + word, word + "@estavia.example", Post.ALTERNATE, true);
        UUID gone = Desks.written(estavia, "Ana Vidal " + word, "b" + word + "@estavia.example", Post.ALTERNATE, true);
        var leila = new Browserless().signInAs(estavia.id(), Role.FOCAL_POINT);
        leila.get("/");
        assertThat(leila.get("/contacts/duplicates").status()).isEqualTo(404);
        assertThat(leila.post("/contacts/duplicates/" + kept + "/" + gone, "act", "merge")
                        .status())
                .isEqualTo(404);
        assertThat(Statements.of(officer, "/contacts/duplicates")).hasSizeLessThanOrEqualTo(4);
        assertThat(officer.get("/contacts/duplicates/" + kept + "/" + kept).status())
                .isEqualTo(404);
    }

    private static String state(UUID appointment) {
        for (String state : new String[] {"NOMINATED", "ACTIVE", "ENDED"}) {
            if (SignIns.execute("update member.appointment set id = id where id = ? and state = ?", appointment, state)
                    == 1) {
                return state;
            }
        }
        return "";
    }
}
