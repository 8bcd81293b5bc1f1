package org.focalnet.disclosure;

import static org.focalnet.disclosure.LetterPeople.CANARY;
import static org.focalnet.disclosure.LetterPeople.ESTAVIA;
import static org.focalnet.disclosure.LetterPeople.PLANTED;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.Jobs;
import org.focalnet.Program;
import org.focalnet.institution.InquiryAnswered;
import org.focalnet.plan.Planned;
import org.springframework.transaction.support.TransactionTemplate;

/** Actions of a plan, done so that they are written of. */
final class PlanLetters {

    private PlanLetters() {}

    /** An action passes its day, and a lead hands in how its actions stand. */
    static void plan(String lead) {
        var browser = LetterPeople.lead(lead);
        Planned.action(
                browser,
                Planned.plan(browser, CANARY),
                CANARY,
                CANARY,
                "due",
                Planned.TODAY.minusDays(2).toString());
        Jobs.run("plan-late");
        UUID ask = PLANTED.entrySet().stream()
                .filter(one -> one.getKey().name().equals("plan.ask"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        Program.get(TransactionTemplate.class)
                .executeWithoutResult(status ->
                        Program.context().publishEvent(new InquiryAnswered(ESTAVIA, "plan", ask, ask, Set.of(), true)));
    }
}
