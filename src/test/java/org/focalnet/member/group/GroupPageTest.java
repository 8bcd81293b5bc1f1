package org.focalnet.member.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Browserless.Answer;
import org.focalnet.Program;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Member;
import org.junit.jupiter.api.Test;

class GroupPageTest {

    private final Member estavia = FreshMembers.organisation("Estavia");
    private final Member norvia = FreshMembers.organisation("Norvia");
    private final Member velmar = FreshMembers.organisation("Velmar");
    private final Browserless officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);

    @Test
    void readersFollowTheGroupAsItsConvenerChangesIt() {
        Answer made = officer.post(
                "/groups/new",
                "code",
                FreshMembers.word(),
                "name_en",
                "Working group",
                "member",
                norvia.id().toString(),
                "convener",
                estavia.id().toString());
        assertThat(made.status()).as(made.text()).isEqualTo(303);
        var id = java.util.UUID.fromString(made.location().substring("/groups/".length()));
        var choice = AudienceChoice.group(id);
        assertThat(Viewers.as(
                        Program.focalPoint(estavia.id()),
                        () -> Program.get(Audiences.class).preview(choice)))
                .containsOnly(estavia.id(), norvia.id());

        var convener = new Browserless().signInAs(estavia.id(), Role.FOCAL_POINT);
        assertThat(convener.get(made.location() + "/edit").status()).isEqualTo(200);
        Answer changed = convener.post(
                made.location() + "/edit",
                "seen",
                seen(convener, made.location()),
                "member",
                velmar.id().toString(),
                "member",
                estavia.id().toString());
        assertThat(changed.status()).as("Norvia would leave").isEqualTo(422);
        changed = confirmed(convener, made.location() + "/edit", changed);
        assertThat(changed.status()).isEqualTo(303);
        assertThat(Viewers.as(
                        Program.focalPoint(estavia.id()),
                        () -> Program.get(Audiences.class).preview(choice)))
                .containsOnly(estavia.id(), velmar.id());
        assertThat(convener.get(made.location()).text()).contains("Velmar").contains("Convener");
    }

    @Test
    void aFormThatSomebodyElseCameBeforeShowsBothAndKeepsWhatWasTyped() {
        Answer made = officer.post(
                "/groups/new",
                "code",
                FreshMembers.word(),
                "name_en",
                "Working group",
                "purpose",
                "The first purpose",
                "convener",
                estavia.id().toString());
        var convener = new Browserless().signInAs(estavia.id(), Role.FOCAL_POINT);
        String path = made.location() + "/edit";
        String officers = seen(officer, made.location());
        String conveners = seen(convener, made.location());
        String[] added = {
            "member", norvia.id().toString(), "convener", estavia.id().toString(), "convening", "shown"
        };
        assertThat(convener.post(path, with(conveners, added)).status()).isEqualTo(303);

        String[] described = {
            "name_en",
            "Renamed",
            "purpose",
            "Mine",
            "decides",
            "conveners",
            "convener",
            estavia.id().toString(),
            "convening",
            "shown"
        };
        Answer stale = officer.post(path, with(officers, described));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.document().select(".compare .theirs").text())
                .contains("The first purpose", norvia.name(java.util.Locale.ENGLISH));
        assertThat(stale.document().select(".compare .mine").text()).contains("Renamed", "Mine");
        assertThat(stale.document().select("textarea[name=purpose]").text()).isEqualTo("Mine");
        assertThat(officer.get(made.location()).text())
                .contains("The first purpose")
                .doesNotContain("Renamed");

        String again = stale.document().select("input[name=seen]").attr("value");
        Answer asks = officer.post(path, with(again, described));
        assertThat(confirmed(officer, path, asks).status()).isEqualTo(303);
        Answer behind = convener.post(path, with(conveners, added));
        assertThat(behind.status())
                .as("members that were taken out do not come back by an old form")
                .isEqualTo(409);
    }

    @Test
    void membersThatWouldLeaveAreNamedFirstAndToldOnceTheyAreTakenOut() {
        var leads = new Browserless().signInAs(norvia.id(), Role.FOCAL_POINT);
        var convener = new Browserless().signInAs(estavia.id(), Role.FOCAL_POINT);
        Answer made = officer.post(
                "/groups/new",
                "code",
                FreshMembers.word(),
                "name_en",
                "Working group",
                "member",
                norvia.id().toString(),
                "member",
                velmar.id().toString(),
                "convener",
                estavia.id().toString());
        String path = made.location() + "/edit";
        String seen = seen(convener, made.location());
        String[] own = {"convener", estavia.id().toString(), "convening", "shown"};
        Answer asks = convener.post(path, with(seen, own));
        assertThat(asks.status()).isEqualTo(422);
        assertThat(asks.document().select("#leaving").text())
                .contains("These 2 members leave the group", name(norvia), name(velmar))
                .doesNotContain(name(estavia));
        assertThat(convener.get(made.location()).document().select("aside section li a.title"))
                .as("nothing is saved yet")
                .extracting(org.jsoup.nodes.Element::text)
                .contains(name(norvia), name(velmar));
        String word = asks.document().select("button[name=leaving]").val();
        Answer others = convener.post(
                path,
                with(
                        seen,
                        "leaving",
                        word,
                        "member",
                        velmar.id().toString(),
                        "convener",
                        estavia.id().toString(),
                        "convening",
                        "shown"));
        assertThat(others.status()).as("confirmed were others").isEqualTo(422);
        assertThat(others.document().select("#leaving").text())
                .contains("One member leaves", name(norvia))
                .doesNotContain(name(velmar));
        assertThat(others.document().select("input[name=member][checked]").eachAttr("value"))
                .as("what was typed is kept")
                .contains(velmar.id().toString())
                .doesNotContain(norvia.id().toString());
        assertThat(confirmed(convener, path, others).status()).isEqualTo(303);
        assertThat(convener.get(made.location()).text()).contains(name(velmar), name(norvia) + " was taken out");
        Awaitility.await().until(() -> notices(leads).contains("Your member was taken out of a group."));
        assertThat(notices(convener)).doesNotContain("taken out");
    }

    @Test
    void whatIsBegunFromThePageOfAGroupIsAddressedToThatGroup() {
        Answer made = officer.post(
                "/groups/new",
                "code",
                FreshMembers.word(),
                "name_en",
                "Working group",
                "convener",
                estavia.id().toString());
        Answer foreign = officer.post(
                "/groups/new",
                "code",
                FreshMembers.word(),
                "name_en",
                "Other group",
                "convener",
                norvia.id().toString());
        String id = made.location().substring("/groups/".length());
        var convener = new Browserless().signInAs(estavia.id(), Role.FOCAL_POINT);
        var links = convener.get(made.location()).document().select("a[href*='/new?group=" + id + "']");
        assertThat(links.eachAttr("href").stream().map(link -> link.replaceFirst("[?].*", "")))
                .containsExactlyInAnyOrder(
                        "/questions/new", "/rooms/new", "/cooperation/needs/new", "/cooperation/offers/new");
        for (String link : links.eachAttr("href")) {
            var form = convener.get(link).document();
            assertThat(form.select("input[name=audience][checked]").eachAttr("value"))
                    .as(link)
                    .containsExactly("GROUP");
            assertThat(form.select("select[name=circle] option[selected]").eachAttr("value"))
                    .as(link)
                    .containsExactly(id);
            String usual = convener.get(link.replaceFirst("[?].*", ""))
                    .document()
                    .select("input[name=audience][checked]")
                    .val();
            for (String other : java.util.List.of(
                    foreign.location().substring("/groups/".length()), "nothing", java.util.UUID.randomUUID() + "")) {
                Answer plain = convener.get(link.replace(id, other));
                assertThat(plain.status()).isEqualTo(200);
                assertThat(plain.document()
                                .select("input[name=audience][checked]")
                                .val())
                        .as("%s for a group that is not theirs", link)
                        .isEqualTo(usual)
                        .isNotEqualTo("GROUP");
            }
        }
    }

    private static String notices(Browserless who) {
        return who.get("/notices").document().select("#notices li").text();
    }

    private static String name(Member member) {
        return member.name(java.util.Locale.ENGLISH);
    }

    /** Sends the form that asks who leaves as it stands, by the button that confirms. */
    private static Answer confirmed(Browserless who, String path, Answer asks) {
        var fields = new java.util.ArrayList<String>();
        asks
                .document()
                .select("form.stack input[checked], form.stack input[type=hidden], form.stack input[name=name_en],"
                        + " button[name=leaving]")
                .stream()
                .filter(field -> !field.attr("name").equals("_csrf"))
                .forEach(field -> fields.addAll(java.util.List.of(field.attr("name"), field.val())));
        assertThat(fields).contains("leaving");
        return who.post(path, fields.toArray(String[]::new));
    }

    private static String seen(Browserless who, String group) {
        return who.get(group + "/edit").document().select("input[name=seen]").attr("value");
    }

    private static String[] with(String seen, String... fields) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of("seen", seen), java.util.Arrays.stream(fields))
                .toArray(String[]::new);
    }

    @Test
    void nobodyElseChangesIt() {
        Answer made = officer.post(
                "/groups/new",
                "code",
                FreshMembers.word(),
                "name_en",
                "Other group",
                "member",
                norvia.id().toString());
        var ana = new Browserless().signInAs(norvia.id(), Role.FOCAL_POINT);
        assertThat(ana.get(made.location()).text()).contains("Other group");
        assertThat(ana.get(made.location() + "/edit").status()).isEqualTo(404);
        assertThat(ana.post(made.location() + "/edit", "member", velmar.id().toString())
                        .status())
                .isEqualTo(404);
        assertThat(officer.post("/groups/new", "code", "Not a code!", "name_en", "")
                        .status())
                .isEqualTo(422);
    }
}
