package org.focalnet.plan.action;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.focalnet.plan.CostBand;
import org.focalnet.plan.Resourced;
import org.focalnet.plan.plan.Plan;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/** What is typed of an action. */
record ActionInput(Action.Words words, List<Action.Body> partners) {

    private static final int PARTNERS = 20;

    /** What was typed; null where something of it does not fit, which is noted. */
    static @Nullable ActionInput read(Typed typed, Plan plan, Bodies.Known known) {
        String title = typed.line("title", 3, 200);
        String about = typed.text("about", 0, 4000);
        String lead = typed.line("lead", 0, 200);
        LocalDate starts = day(typed, "starts", plan);
        LocalDate due = day(typed, "due", plan);
        if (starts != null && due != null && due.isBefore(starts)) {
            typed.problems().add("due", "plan.action.due.before", starts);
        }
        CostBand cost = typed.choice("cost", CostBand.class);
        Resourced resourced = typed.choice("resourced", Resourced.class);
        List<Action.Body> partners = partners(typed, known, lead);
        return typed.problems().any() || cost == null || resourced == null
                ? null
                : new ActionInput(
                        new Action.Words(title, about, known.named(lead), starts, due, cost, resourced), partners);
    }

    private static @Nullable LocalDate day(Typed typed, String field, Plan plan) {
        return typed.day(field, plan.words().starts(), plan.words().ends());
    }

    private static List<Action.Body> partners(Typed typed, Bodies.Known known, String lead) {
        Set<String> names = Arrays.stream(typed.text("partners", 0, 4000).split("\n"))
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty() && !line.equalsIgnoreCase(lead))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (names.size() > PARTNERS) {
            typed.problems().add("partners", "plan.action.partners.many", PARTNERS);
        }
        names.stream()
                .filter(name -> name.codePointCount(0, name.length()) > 200)
                .findFirst()
                .ifPresent(name -> typed.problems().add("partners", "plan.action.partners.long", 200));
        return names.stream().map(known::named).toList();
    }
}
