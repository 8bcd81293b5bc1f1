package org.focalnet.plan.sheet;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.document.TableFile;
import org.focalnet.plan.action.ActionFilter;
import org.focalnet.plan.action.ActionListStore;
import org.focalnet.plan.milestone.IndicatorStore;
import org.focalnet.plan.plan.Outline;
import org.focalnet.plan.plan.Outlines;
import org.focalnet.plan.plan.Plan;
import org.focalnet.plan.plan.PlanStore;
import org.focalnet.plan.source.SourceStore;
import org.focalnet.web.Problems;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A plan taken along in files. */
@Controller
class FilesController {

    private final Outlines outlines;
    private final ActionListStore lists;
    private final IndicatorStore indicators;
    private final SourceStore sources;
    private final PlanStore plans;
    private final ShellFactory shells;
    private final Clock clock;

    FilesController(
            Outlines outlines,
            ActionListStore lists,
            IndicatorStore indicators,
            SourceStore sources,
            PlanStore plans,
            ShellFactory shells,
            Clock clock) {
        this.outlines = outlines;
        this.lists = lists;
        this.indicators = indicators;
        this.sources = sources;
        this.plans = plans;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/plan/{id}/files")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id) {
        return new FilesPage(
                plans.find(id), List.of(), null, Viewers.require().role().writes(), Ids.next(), false, new Problems());
    }

    @GetMapping("/plan/{id}/actions.csv")
    @Door(value = Door.Kind.EXPORT, fresh = true)
    ResponseEntity<byte[]> csv(@PathVariable UUID id, HttpServletRequest request) {
        return table(id, request).csv();
    }

    @GetMapping("/plan/{id}/actions.xlsx")
    @Door(value = Door.Kind.EXPORT, fresh = true)
    ResponseEntity<byte[]> xlsx(@PathVariable UUID id, HttpServletRequest request) {
        return table(id, request).xlsx();
    }

    private TableFile table(UUID id, HttpServletRequest request) {
        Outline outline = outlines.of(id);
        ActionFilter filter = ActionFilter.read(id, new Typed(request));
        Set<UUID> shown = lists.all(filter, plans.today(), Plan.MOST).stream()
                .map(line -> line.action().id())
                .collect(Collectors.toSet());
        return ActionsFile.of(outline, shown, shells.of(request));
    }

    @GetMapping("/plan/{id}/due.ics")
    @Door(value = Door.Kind.EXPORT, fresh = true)
    ResponseEntity<byte[]> calendar(@PathVariable UUID id, HttpServletRequest request) {
        byte[] calendar = DueCalendar.of(outlines.of(id), clock.instant(), shells.of(request));
        return TableFile.file("plan", Tlp.AMBER_STRICT, "ics", "text/calendar;charset=utf-8", calendar);
    }

    @GetMapping("/plan/{id}/impact/{part}.csv")
    @Door(value = Door.Kind.EXPORT, fresh = true)
    ResponseEntity<byte[]> impact(@PathVariable UUID id, @PathVariable String part, HttpServletRequest request) {
        var impact = new ImpactTable(outlines.of(id), sources.ofPlan(id), shells.of(request));
        return switch (part) {
            case "recommendations" -> impact.recommendations().csv();
            case "actions" -> impact.actions().csv();
            case "indicators" -> impact.indicators(indicators.ofPlan(id)).csv();
            default -> throw new NotFound();
        };
    }
}
