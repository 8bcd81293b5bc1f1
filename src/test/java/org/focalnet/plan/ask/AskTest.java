package org.focalnet.plan.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.focalnet.plan.Planned.TODAY;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.institution.InquiryHistory;
import org.focalnet.institution.InstitutionHistory;
import org.focalnet.institution.InstitutionKind;
import org.focalnet.institution.Samples;
import org.focalnet.institution.inquiry.Asked;
import org.focalnet.plan.Planned;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

class AskTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila =
            new Browserless().signInAs(SignIns.account(estavia, Role.FOCAL_POINT, "Leila Test"));

    @Test
    void whatALeadAnswersIsProposedAndTakenOverWithOneAct() {
        UUID interior = Ids.next();
        Viewers.run(
                Program.focalPoint(estavia),
                () -> Program.get(TransactionTemplate.class)
                        .executeWithoutResult(status -> Program.get(InstitutionHistory.class)
                                .institution(
                                        interior,
                                        InstitutionKind.INTERIOR,
                                        "Ministry of Interior",
                                        null,
                                        "",
                                        Map.of(),
                                        List.of("Ada Person", "Director"),
                                        "")));
        Planned.run(estavia, """
                update institution.institution set contacts = '[{"name":"Ada Person","function":"Director","mail":"ada@interior.example","phone":""}]'
                 where id = ?
                """, interior);
        String plan = Planned.plan(leila, "Plan of asking");
        String action = Planned.action(leila, plan, "Objective", "Led by interior", "lead", "ministry of interior");
        assertThat(leila.get(action).document().select("a[href='/institutions/" + interior + "']"))
                .hasSize(1);
        assertThat(leila.get("/plan/institutions/" + interior).location()).contains("lead=" + interior);
        assertThat(leila.post(plan + "/asks", "due", TODAY.plusDays(9).toString(), "contact", "office@estavia.example")
                        .status())
                .isEqualTo(422);
        var asked = leila.post(
                plan + "/asks",
                "lead",
                interior.toString(),
                "due",
                TODAY.plusDays(9).toString(),
                "contact",
                "office@estavia.example",
                "note",
                "Two lines are enough.");
        assertThat(asked.status()).as(asked.text()).isEqualTo(303);
        String ask = leila.get(plan + "/asks")
                .document()
                .select("a[href^='/plan/asks/']")
                .attr("href");
        assertThat(leila.get(ask).text()).contains("No answer yet", "Led by interior");
        UUID inquiry = UUID.fromString(ask.substring(ask.lastIndexOf('/') + 1));
        Viewers.run(
                Program.focalPoint(estavia),
                () -> Program.get(TransactionTemplate.class)
                        .executeWithoutResult(status -> Program.get(InquiryHistory.class)
                                .answered(
                                        inquiry,
                                        interior,
                                        List.of(),
                                        List.of("Delayed", "The budget comes in May."),
                                        java.time.Instant.now(),
                                        java.time.Instant.now(),
                                        "")));
        var page = leila.get(ask);
        assertThat(page.text()).contains("Delayed", "The budget comes in May.");
        assertThat(leila.get(action).text()).doesNotContain("The budget comes in May.");
        String item = page.document().select("input[name=item]").attr("value");
        assertThat(leila.post(ask + "/adoption", "item", item).status()).isEqualTo(303);
        assertThat(leila.post(ask + "/adoption", "item", item).status()).isEqualTo(303);
        assertThat(leila.get(action).document().select("#notes .list > li")).hasSize(1);
        assertThat(leila.get(action).text())
                .contains("The budget comes in May.", "Ministry of Interior (Ada Person)", "Delayed");
    }

    @Test
    void ofAnAnswerThatWasHandedInTheLeadsAreToldOnce() {
        SignIns.execute("delete from identity.throttle");
        String mail = Asked.address();
        String interior = Asked.institution(leila, "Interior", mail);
        String plan = Planned.plan(leila, "Plan of asking");
        Planned.action(leila, plan, "Objective", "Led by interior", "lead", "Interior");
        var asked = leila.post(
                plan + "/asks",
                "lead",
                Samples.id(interior),
                "due",
                TODAY.plusDays(9).toString(),
                "contact",
                "office@estavia.example");
        assertThat(asked.status()).as(asked.text()).isEqualTo(303);
        assertThat(leila.get("/institutions/inquiries").text())
                .as("what a plan asks stands apart")
                .contains("Ask what is done for prevention");
        assertThat(leila.get("/institutions/inquiries?asked=OTHERS").document().select("#inquiries tbody tr"))
                .hasSize(1);
        assertThat(leila.get("/institutions/inquiries?asked=ALL&sort=due&page=3")
                        .document()
                        .select("#inquiries tbody tr"))
                .hasSize(1);
        assertThat(leila.get("/institutions/inquiries?institution=" + Samples.id(interior))
                        .document()
                        .select("#inquiries tbody tr"))
                .hasSize(1);
        assertThat(leila.get("/institutions/inquiries?asked=%27&institution=x").status())
                .isEqualTo(200);
        var guest = new Browserless();
        String link = Asked.link(mail, 1);
        Asked.answer(guest, link, guest.get(link), "hand_in");
        Awaitility.await().until(() -> leila.get("/notices").text().contains("A lead answered how its actions stand"));
        assertThat(leila.get("/notices").document().select("#notices li")).hasSize(1);
    }

    @Test
    void whoSaysBlockedSaysWhyAndWhereNobodyDidTheTeamDoes() {
        SignIns.execute("delete from identity.throttle");
        String mail = Asked.address();
        String interior = Asked.institution(leila, "Interior", mail);
        String plan = Planned.plan(leila, "Plan of reasons");
        String action = Planned.action(leila, plan, "Objective", "Led by interior", "lead", "Interior");
        var asked = leila.post(
                plan + "/asks",
                "lead",
                Samples.id(interior),
                "due",
                TODAY.plusDays(9).toString(),
                "contact",
                "office@estavia.example");
        assertThat(asked.status()).as(asked.text()).isEqualTo(303);
        var guest = new Browserless();
        String link = Asked.link(mail, 1);
        var form = guest.get(link);
        String status = Asked.field(form, 0);
        String text = Asked.field(form, 1);
        var refused = Asked.answer(guest, link, form, "hand_in", status, "Blocked", text, " ");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("#" + text + "-error").text())
                .isEqualTo("Say why it is blocked or dropped.");
        assertThat(refused.document()
                        .select("input[name=" + status + "][checked]")
                        .val())
                .isEqualTo("Blocked");

        String ask = leila.get(plan + "/asks")
                .document()
                .select("a[href^='/plan/asks/']")
                .attr("href");
        var page = leila.get(ask);
        String item = page.document().select("input[name=item]").val();
        var why = leila.post(ask + "/adoption", "item", item, "reason_" + item, " ");
        assertThat(why.status()).isEqualTo(422);
        assertThat(why.document().select("#reason_" + item + "-error").text())
                .isEqualTo("Say why it is blocked or dropped.");
        assertThat(why.document().select("input[name=item][checked]")).hasSize(1);
        assertThat(leila.get(action).document().select("#notes .list > li")).isEmpty();
        assertThat(leila.post(ask + "/adoption", "item", item, "reason_" + item, "No building permit")
                        .status())
                .isEqualTo(303);
        assertThat(leila.get(action).text()).contains("No building permit", "Blocked", "Leila Test");

        assertThat(Asked.answer(guest, link, guest.get(link), "hand_in", text, "No permit")
                        .status())
                .isEqualTo(303);
    }
}
