package org.focalnet.member.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Jobs;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Groups;
import org.focalnet.member.LocalName;
import org.focalnet.member.Member;
import org.junit.jupiter.api.Test;

/** A free group decides who belongs to it, and its readers follow in the same act. */
class ApplicationPageTest {

    private final Member estavia = FreshMembers.organisation("Estavia");
    private final Member norvia = FreshMembers.organisation("Norvia");
    private final Member velmar = FreshMembers.organisation("Velmar");
    private final Browserless convener = new Browserless().signInAs(estavia.id(), Role.FOCAL_POINT);
    private final Browserless member = new Browserless().signInAs(norvia.id(), Role.FOCAL_POINT);
    private final Browserless asking = new Browserless().signInAs(velmar.id(), Role.FOCAL_POINT);

    @Test
    void whoAsksIsInWhenAConvenerAdmitsAndReadsFromThenOn() {
        UUID group = group(null);
        asking.get("/groups/" + group);
        assertThat(asking.post("/groups/" + group + "/applications", "note", "We care <b>about</b> this")
                        .status())
                .isEqualTo(303);
        var own = asking.get("/groups/" + group);
        assertThat(own.text()).contains("has asked to join");
        assertThat(readers(group)).doesNotContain(velmar.id());
        var seen = convener.get("/groups/" + group).document();
        assertThat(seen.text()).contains("Velmar").contains("We care <b>about</b> this");
        assertThat(member.get("/groups/" + group).document().select("form[action$=decision]"))
                .as("only conveners decide")
                .isEmpty();
        String decision = seen.select("form[action$=decision]").attr("action");
        assertThat(member.post(decision, "act", "admit").status()).isEqualTo(404);
        assertThat(asking.post(decision, "act", "admit").status()).isEqualTo(404);
        assertThat(convener.post(decision, "act", "admit").status()).isEqualTo(303);
        assertThat(readers(group)).contains(velmar.id());
        assertThat(asking.get("/groups/" + group).document().select("#rooms, #reports"))
                .hasSize(2);
        assertThat(member.get("/groups/" + group).text()).contains("Velmar joined");
    }

    @Test
    void convenersAreToldWhoAsksUntilItIsDecided() {
        UUID group = group(null);
        asking.post("/groups/" + group + "/applications", "note", "");
        Awaitility.await().until(() -> waiting(convener).size() == 1);
        String page = told(group);
        var seen = convener.get(page);
        assertThat(seen.location()).isEqualTo("/groups/" + group);
        assertThat(asking.get(page).status()).as("who asks is not in it").isEqualTo(404);
        assertThat(new Browserless()
                        .signInAs(MemberId.SECRETARIAT, Role.OFFICER)
                        .get(page)
                        .status())
                .isEqualTo(404);
        assertThat(waiting(member)).as("only conveners decide").isEmpty();
        String decision = convener.get("/groups/" + group)
                .document()
                .select("form[action$=decision]")
                .attr("action");
        convener.post(decision, "act", "refuse");
        Awaitility.await().until(() -> waiting(convener).isEmpty());

        asking.post("/groups/" + group + "/applications", "note", "");
        Awaitility.await().until(() -> waiting(convener).size() == 1);
        asking.post(asking.get("/groups/" + group)
                .document()
                .select("form[action$=withdrawal]")
                .attr("action"));
        Awaitility.await().until(() -> waiting(convener).isEmpty());

        UUID silent = group(5);
        asking.post("/groups/" + silent + "/applications", "note", "");
        Awaitility.await().until(() -> waiting(convener).size() == 1);
        SignIns.execute("update member.application set silent_on = current_date - 2 where group_id = ?", silent);
        Jobs.run("group-silence");
        Awaitility.await().until(() -> waiting(convener).isEmpty());
    }

    private static List<String> waiting(Browserless who) {
        return who.get("/notices").document().select("#notices li").eachText().stream()
                .filter(line -> line.contains("asks to join a group that yours convenes"))
                .toList();
    }

    private String told(UUID group) {
        return "/groups/applications/"
                + Viewers.as(
                                Program.focalPoint(estavia.id()),
                                () -> Program.get(Applications.class).of(group))
                        .getFirst()
                        .id();
    }

    @Test
    void whoIsNotAdmittedReadsNothingAndTheGroupRemembers() {
        UUID group = group(null);
        asking.post("/groups/" + group + "/applications", "note", "");
        asking.post("/groups/" + group + "/applications", "note", "twice");
        var seen = convener.get("/groups/" + group).document();
        assertThat(seen.select("form[action$=decision]"))
                .as("a double click asks once")
                .hasSize(1);
        convener.post(seen.select("form[action$=decision]").attr("action"), "act", "refuse");
        assertThat(readers(group)).doesNotContain(velmar.id());
        assertThat(member.get("/groups/" + group).text()).contains("was not admitted");
        var page = asking.get("/groups/" + group);
        assertThat(page.text()).contains("did not admit your member").doesNotContain("Who came and went");
        assertThat(page.document().select("#rooms")).isEmpty();
    }

    @Test
    void silenceLetsInUnlessAMemberObjects() {
        UUID group = group(5);
        asking.post("/groups/" + group + "/applications", "note", "");
        fallSilent();
        assertThat(readers(group)).as("not before the time is over").doesNotContain(velmar.id());
        SignIns.execute("update member.application set silent_on = current_date - 2 where group_id = ?", group);
        fallSilent();
        assertThat(readers(group)).contains(velmar.id());

        UUID other = group(5);
        asking.post("/groups/" + other + "/applications", "note", "");
        var seen = member.get("/groups/" + other).document();
        assertThat(member.post(seen.select("form[action$=objection]").attr("action"))
                        .status())
                .isEqualTo(303);
        SignIns.execute(
                "update member.application set asked_at = asked_at - interval '9 days' where group_id = ?", other);
        fallSilent();
        assertThat(readers(other)).as("the conveners decide now").doesNotContain(velmar.id());
        assertThat(convener.get("/groups/" + other).text()).contains("A member objected");
    }

    @Test
    void whoLeavesReadsNothingOfTheGroupTheMinuteAfter() {
        UUID group = group(null);
        assertThat(member.post("/groups/" + group + "/departure").status()).isEqualTo(303);
        assertThat(readers(group)).doesNotContain(norvia.id());
        assertThat(member.get("/groups/" + group).document().select("#rooms")).isEmpty();
        assertThat(convener.get("/groups/" + group).text()).contains("Norvia left");
        assertThat(member.post("/groups/" + group + "/departure").status()).isEqualTo(404);
    }

    @Test
    void aMemberOfTheGroupProposesAndAStrangerDoesNot() {
        UUID group = group(null);
        member.post(
                "/groups/" + group + "/applications", "candidate", velmar.id().toString());
        assertThat(convener.get("/groups/" + group).text()).contains("proposed by Norvia");
        UUID other = group(null);
        asking.post("/groups/" + other + "/applications", "candidate", MemberId.SECRETARIAT.toString());
        assertThat(convener.get("/groups/" + other).document().select("form[action$=decision]"))
                .isEmpty();
    }

    @Test
    void regionalGroupsFollowTheRollAndKnowNoAsking() {
        String regional = "/groups/00000000-0000-7000-8000-000000000011";
        assertThat(asking.post(regional + "/applications").status()).isEqualTo(404);
        assertThat(asking.post(regional + "/departure").status()).isEqualTo(404);
        assertThat(asking.get(regional).document().select("form[action*=applications]"))
                .isEmpty();
    }

    @Test
    void aTeamMemberWhoDoesNotLeadAsksForNothing() {
        UUID group = group(null);
        var reader = new Browserless().signInAs(velmar.id(), Role.TEAM);
        assertThat(reader.post("/groups/" + group + "/applications").status()).isIn(403, 404);
    }

    private UUID group(Integer silence) {
        return Viewers.as(new Viewer(MemberId.SECRETARIAT, Ids.next(), Role.OFFICER), () -> {
            Groups groups = Program.get(Groups.class);
            UUID id = groups.create(FreshMembers.word(), LocalName.english("Working group"), "Early warning");
            groups.decideBySilence(id, silence);
            groups.setMembers(id, List.of(estavia.id(), norvia.id()), List.of(estavia.id()));
            return id;
        });
    }

    private static void fallSilent() {
        Viewers.run(
                Viewer.office(MemberId.SECRETARIAT),
                () -> Program.get(Applications.class).fallSilent());
    }

    private Set<MemberId> readers(UUID group) {
        return Viewers.as(
                Program.focalPoint(estavia.id()),
                () -> Program.get(Audiences.class).preview(AudienceChoice.group(group)));
    }
}
