package org.focalnet.cooperation.offer;

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
class OfferController {

    private final OfferStore offers;
    private final OfferListStore lists;
    private final AudiencePickers pickers;
    private final ShellFactory shells;
    private final Clock clock;

    OfferController(
            OfferStore offers, OfferListStore lists, AudiencePickers pickers, ShellFactory shells, Clock clock) {
        this.offers = offers;
        this.lists = lists;
        this.pickers = pickers;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/cooperation/offers")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View list(HttpServletRequest request) {
        Shell shell = shells.of(request);
        var viewer = Viewers.current();
        ItemFilter filter = ItemFilter.read(new Typed(request), viewer != null);
        List<Offer.Line> found = lists.list(filter);
        if (found.isEmpty() && filter.page() > 1) {
            filter = filter.first(); // a page that is gone is no empty list
            found = lists.list(filter);
        }
        Map<MemberId, String> names = new HashMap<>();
        if (!filter.ours()) {
            pickers.named(found.stream().map(Offer.Line::owner).distinct().toList(), shell)
                    .forEach(member -> names.put(member.id(), member.name()));
        }
        return new OfferListPage(
                filter, found, names, viewer != null && viewer.role().writes());
    }

    @GetMapping("/cooperation/offers/{id}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        Shell shell = shells.of(request);
        Offer offer = offers.find(id);
        var viewer = Viewers.current();
        return new OfferPage(
                offer,
                pickers.named(List.of(offer.owner()), shell).getFirst().name(),
                pickers.ribbon(shell, offer.audience(), offer.handling().mark()),
                viewer != null && offer.owner().equals(viewer.member()),
                viewer != null && viewer.role().writes(),
                pickers.named(offer.terms().excluded(), shell).stream()
                        .map(MemberNames.Named::name)
                        .toList(),
                offer.hints(YearMonth.now(clock)));
    }

    @PostMapping("/cooperation/offers/{id}/publication")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther post(@PathVariable UUID id) {
        if (offers.own(id).disclosed()) {
            return SeeOther.to("/cooperation/offers/" + id + "/disclosure");
        }
        offers.post(id);
        return SeeOther.to("/cooperation/offers/" + id).say("cooperation.offer.said.posted");
    }

    @PostMapping("/cooperation/offers/{id}/renewal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther renew(@PathVariable UUID id) {
        offers.renew(id);
        return SeeOther.to("/cooperation/offers/" + id).say("cooperation.offer.said.renewed");
    }

    @PostMapping("/cooperation/offers/{id}/pause")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther pause(@PathVariable UUID id) {
        offers.pause(id);
        return SeeOther.to("/cooperation/offers/" + id).say("cooperation.offer.said.paused");
    }

    /** To everyone: asked again, of a person who just proved who they are. */
    @GetMapping("/cooperation/offers/{id}/disclosure")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.LEAD, fresh = true)
    View disclosure(@PathVariable UUID id) {
        return new OfferDisclosurePage(offers.own(id));
    }

    @PostMapping("/cooperation/offers/{id}/disclosure")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD, fresh = true)
    SeeOther disclose(@PathVariable UUID id) {
        offers.post(id);
        return SeeOther.to("/cooperation/offers/" + id).say("cooperation.offer.said.posted");
    }
}
