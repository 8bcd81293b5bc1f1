package org.focalnet.secretariat.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.notify.DeskSource.Kind;
import org.focalnet.secretariat.desk.OfficeDeskPage.Line;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** One page of what waits for the secretariat. */
@Controller
class OfficeDeskController {

    private final TakingStore store;
    private final ShellFactory shells;
    private final Clock clock;

    OfficeDeskController(TakingStore store, ShellFactory shells, Clock clock) {
        this.store = store;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/desk")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER)
    View show(HttpServletRequest request) {
        return page(request, "", "", new Problems());
    }

    @PostMapping("/desk/takings")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    Object take(HttpServletRequest request) {
        var typed = new Typed(request);
        TakingStore.Act act = typed.choice("act", TakingStore.Act.class);
        String task = typed.raw("task");
        if (act == null || !task.matches("[a-z._]{1,60}:[0-9a-f-]{36}")) {
            throw new NotFound();
        }
        String note = typed.text("note", 0, 1000);
        int seen = typed.raw("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw("version")) : 0;
        int status = 422;
        if (!typed.problems().any()) {
            try {
                store.act(task, act, note, seen, shells.of(request));
                return SeeOther.to(back(typed)).say("secretariat.desk.said." + DeskFilter.code(act));
            } catch (NotFound gone) {
                return SeeOther.to(back(typed)).say("secretariat.desk.said.gone");
            } catch (Refused refused) {
                typed.problems().add(refused);
            } catch (Conflict conflict) {
                typed.problems().add("note", conflict.key());
                status = 409;
            }
        }
        return page(request, task, note, typed.problems()).with(status);
    }

    private static String back(Typed typed) {
        DeskFilter filter = DeskFilter.read(typed);
        return filter.at(filter.kind(), filter.whose(), 1);
    }

    private OfficeDeskPage page(HttpServletRequest request, String refused, String note, Problems problems) {
        Shell shell = shells.of(request);
        DeskFilter filter = DeskFilter.read(new Typed(request));
        UUID me = shell.signedIn().account();
        Map<String, Taking> takings = store.takings();
        List<Line> lines = store.tasks(shell).stream()
                .map(task -> {
                    Taking taking = takings.getOrDefault(task.key(), Taking.none(task.key()));
                    return new Line(task, taking, me.equals(taking.account()));
                })
                .filter(line -> filter.fits(line.taking(), me))
                .sorted(Comparator.comparing((Line line) -> line.task().since())
                        .thenComparing(line -> line.task().key()))
                .toList();
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        Map<Kind, List<Line>> shown = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            List<Line> own =
                    lines.stream().filter(line -> line.task().kind() == kind).toList();
            if (!own.isEmpty()) {
                counts.put(kind, own.size());
                if (filter.kind() == null || filter.kind() == kind) {
                    boolean all = filter.kind() == kind;
                    shown.put(
                            kind,
                            own.stream()
                                    .skip(all ? (filter.page() - 1L) * DeskFilter.SIZE : 0)
                                    .limit(all ? DeskFilter.SIZE : DeskFilter.FIRST)
                                    .toList());
                }
            }
        }
        return new OfficeDeskPage(
                filter,
                counts,
                shown,
                refused,
                note,
                problems,
                clock.instant(),
                shell.signedIn().zone());
    }
}
