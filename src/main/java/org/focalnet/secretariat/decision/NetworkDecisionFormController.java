package org.focalnet.secretariat.decision;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.member.Group;
import org.focalnet.member.Groups;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writes down what the network decided. */
@Controller
class NetworkDecisionFormController {

    private final NetworkDecisionStore store;
    private final Groups groups;
    private final ShellFactory shells;
    private final Clock clock;

    NetworkDecisionFormController(NetworkDecisionStore store, Groups groups, ShellFactory shells, Clock clock) {
        this.store = store;
        this.groups = groups;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/decisions/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER)
    View begin(HttpServletRequest request) {
        UUID id = Ids.next();
        var fresh = new NetworkDecision(
                id,
                null,
                null,
                NetworkDecision.Kind.DECISION,
                "",
                "",
                LocalDate.now(clock),
                null,
                NetworkDecision.State.OPEN,
                List.of(),
                "/decisions/" + id,
                0);
        return page(fresh, Map.of(), new Problems(), shells.of(request));
    }

    @GetMapping("/decisions/{id}/edit")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER)
    View edit(@PathVariable UUID id, HttpServletRequest request) {
        return page(store.get(id), Map.of(), new Problems(), shells.of(request));
    }

    @PostMapping("/decisions/{id}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    Object save(@PathVariable UUID id, HttpServletRequest request) {
        var typed = new Typed(request);
        NetworkDecision read = read(id, typed);
        int status = 422;
        if (!typed.problems().any()) {
            try {
                store.save(read);
                return SeeOther.to(read.path()).say("secretariat.decision.said.written");
            } catch (Conflict conflict) {
                typed.problems().add("", conflict.key());
                status = 409;
            }
        }
        Map<String, String> said = new HashMap<>();
        List.of("text", "source", "decided", "due").forEach(field -> said.put(field, typed.raw(field)));
        return page(read, said, typed.problems(), shells.of(request)).with(status);
    }

    private NetworkDecision read(UUID id, Typed typed) {
        LocalDate today = LocalDate.now(clock);
        NetworkDecision.Kind kind = typed.choice("kind", NetworkDecision.Kind.class);
        if (kind == NetworkDecision.Kind.OUTCOME || kind == NetworkDecision.Kind.ACTION) {
            typed.problems().add("kind", "web.problem.choose");
        }
        NetworkDecision.State state = typed.choice("state", NetworkDecision.State.class);
        String text = typed.text("text", 3, 2000);
        String source = typed.line("source", 0, 200);
        LocalDate decided = typed.day("decided", today.minusYears(30), today);
        if (decided == null) {
            typed.problems().add("decided", "web.problem.required");
        }
        LocalDate due = typed.day("due", today.minusYears(30), today.plusYears(20));
        if (due != null && decided != null && due.isBefore(decided)) {
            typed.problems().add("due", "secretariat.decision.refused.due");
        }
        UUID group = typed.id("group");
        if (!typed.raw("group").isEmpty()
                && (group == null || groups.find(group).isEmpty())) {
            typed.problems().add("group", "web.problem.choose");
        }
        return new NetworkDecision(
                id,
                null,
                group,
                kind == null ? NetworkDecision.Kind.DECISION : kind,
                text,
                source,
                decided == null ? today : decided,
                due,
                state == null ? NetworkDecision.State.OPEN : state,
                List.of(),
                "/decisions/" + id,
                typed.raw("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw("version")) : 0);
    }

    private NetworkDecisionFormPage page(
            NetworkDecision one, Map<String, String> typed, Problems problems, Shell shell) {
        Map<String, String> names = new LinkedHashMap<>();
        groups.all().stream()
                .sorted(Comparator.comparing(Group::kind).reversed().thenComparing(group -> group.name(shell.locale())))
                .forEach(group -> names.put(group.id().toString(), group.name(shell.locale())));
        return new NetworkDecisionFormPage(one, typed, names, problems);
    }
}
