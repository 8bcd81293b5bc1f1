package org.focalnet.cooperation.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.cooperation.ItemFilter;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What the secretariat can do for needs that wait. */
@Controller
class DeskController {

    private final DeskStore desk;
    private final AudiencePickers pickers;
    private final ShellFactory shells;
    private final Clock clock;

    DeskController(DeskStore desk, AudiencePickers pickers, ShellFactory shells, Clock clock) {
        this.desk = desk;
        this.pickers = pickers;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/cooperation/desk")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER)
    View show(HttpServletRequest request) {
        List<Still> all = desk.still();
        Map<Still.Why, Long> counts = new HashMap<>();
        all.forEach(one -> counts.merge(one.why(), 1L, Long::sum));
        int number = Math.min(ItemFilter.read(new Typed(request), true).page(), ItemFilter.pages(all.size()));
        List<Still> shown = all.stream()
                .skip((number - 1L) * ItemFilter.SIZE)
                .limit(ItemFilter.SIZE)
                .toList();
        List<MemberId> members = shown.stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.need().owner()),
                        one.near().stream().map(near -> near.offer().owner())))
                .distinct()
                .toList();
        Map<MemberId, String> names = pickers.names(members, shells.of(request));
        Map<UUID, Long> days = new HashMap<>();
        shown.forEach(one ->
                days.put(one.need().id(), ChronoUnit.DAYS.between(one.need().posted(), clock.instant())));
        return new DeskPage(shown, all.size(), number, counts, names, days, desk.hidden());
    }

    @PostMapping("/cooperation/desk/suggestions")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    SeeOther suggest(HttpServletRequest request) {
        var typed = new Typed(request);
        UUID need = typed.id("need");
        UUID offer = typed.id("offer");
        if (need == null || offer == null) {
            throw new NotFound();
        }
        desk.suggest(need, offer);
        return SeeOther.to("/cooperation/desk").say("cooperation.desk.said");
    }
}
