package org.focalnet.cooperation.need;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.ItemFilter;
import org.focalnet.cooperation.NeedState;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class NeedController {

    private final NeedStore needs;
    private final NeedListStore lists;
    private final ClearanceStore clearances;
    private final FulfilmentStore fulfilments;
    private final AudiencePickers pickers;
    private final ShellFactory shells;
    private final Clock clock;

    NeedController(
            NeedStore needs,
            NeedListStore lists,
            ClearanceStore clearances,
            FulfilmentStore fulfilments,
            AudiencePickers pickers,
            ShellFactory shells,
            Clock clock) {
        this.needs = needs;
        this.lists = lists;
        this.clearances = clearances;
        this.fulfilments = fulfilments;
        this.pickers = pickers;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/cooperation/needs")
    @Door(Door.Kind.PAGE)
    View list(HttpServletRequest request) {
        Shell shell = shells.of(request);
        var viewer = Viewers.require();
        ItemFilter filter = ItemFilter.read(new Typed(request), true, List.of(NeedState.values()));
        List<Need.Line> found = lists.list(filter);
        if (found.isEmpty() && filter.page() > 1) {
            filter = filter.first(); // a page that is gone is no empty list
            found = lists.list(filter);
        }
        Map<MemberId, String> names = new HashMap<>();
        if (!filter.ours()) {
            pickers.named(found.stream().map(Need.Line::owner).distinct().toList(), shell)
                    .forEach(member -> names.put(member.id(), member.name()));
        }
        return new NeedListPage(filter, found, names, viewer.role().writes());
    }

    @GetMapping("/cooperation/needs/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        Shell shell = shells.of(request);
        Need need = needs.find(id);
        var viewer = Viewers.require();
        boolean own = need.owner().equals(viewer.member());
        Fulfilment met =
                own && need.state() == NeedState.MET ? fulfilments.find(id).orElse(null) : null;
        return new NeedPage(
                need,
                pickers.named(List.of(need.owner()), shell).getFirst().name(),
                pickers.ribbon(shell, need.audience(), need.handling().mark()),
                own,
                viewer.role().writes(),
                pickers.named(need.terms().excluded(), shell).stream()
                        .map(MemberNames.Named::name)
                        .toList(),
                need.hints(YearMonth.now(clock)),
                own ? clearances.find(id).orElse(null) : null,
                viewer.role().leads(),
                met,
                met == null
                        ? List.of()
                        : pickers.named(met.helped(), shell).stream()
                                .map(MemberNames.Named::name)
                                .toList());
    }

    @PostMapping("/cooperation/needs/{id}/publication")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther post(@PathVariable UUID id) {
        needs.post(id);
        return SeeOther.to("/cooperation/needs/" + id).say("cooperation.need.said.posted");
    }

    @PostMapping("/cooperation/needs/{id}/renewal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther renew(@PathVariable UUID id) {
        needs.renew(id);
        return SeeOther.to("/cooperation/needs/" + id).say("cooperation.need.said.renewed");
    }

    @PostMapping("/cooperation/needs/{id}/withdrawal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther withdraw(@PathVariable UUID id) {
        needs.withdraw(id);
        return SeeOther.to("/cooperation/needs/" + id).say("cooperation.need.said.withdrawn");
    }
}
