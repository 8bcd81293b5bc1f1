package org.focalnet.library.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.library.item.Item;
import org.focalnet.library.item.ItemState;
import org.focalnet.library.item.ItemStore;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Giving an item to others to read. */
@Controller
class ItemReviewController {

    private final ItemStore items;
    private final ReviewStore reviews;
    private final ShellFactory shells;

    ItemReviewController(ItemStore items, ReviewStore reviews, ShellFactory shells) {
        this.items = items;
        this.reviews = reviews;
        this.shells = shells;
    }

    @PostMapping("/library/items/{id}/review")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther submit(@PathVariable UUID id, HttpServletRequest request) {
        Item item = items.own(id);
        if (item.state() == ItemState.DRAFT && !item.submittable()) {
            return SeeOther.to(item.path() + "/edit?for=review"); // where what is missing is written
        }
        if (item.disclosed()) {
            return SeeOther.to(item.path() + "/disclosure");
        }
        reviews.submit(id, asked(request, shells.of(request)));
        return SeeOther.to(item.path()).say("library.said.submitted");
    }

    /** To everyone: asked again, of a person who just proved who they are. */
    @GetMapping("/library/items/{id}/disclosure")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.LEAD, fresh = true)
    View disclosure(@PathVariable UUID id, HttpServletRequest request) {
        Item item = items.own(id);
        item.checkSubmission();
        var typed = new Typed(request);
        return new DisclosurePage(item, typed.raw("by"), typed.raw("days"));
    }

    @PostMapping("/library/items/{id}/disclosure")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD, fresh = true)
    SeeOther disclose(@PathVariable UUID id, HttpServletRequest request) {
        Item item = items.own(id);
        reviews.submit(id, asked(request, shells.of(request)));
        return SeeOther.to(item.path()).say("library.said.submitted");
    }

    static ReviewStore.Asked asked(HttpServletRequest request, Shell shell) {
        var typed = new Typed(request);
        int days = typed.raw("days").isEmpty() ? Item.MOST_DAYS : typed.number("days", Item.LEAST_DAYS, Item.MOST_DAYS);
        if (typed.problems().any()) {
            throw new Refused("library.refused.days", "days", Item.LEAST_DAYS, Item.MOST_DAYS);
        }
        return new ReviewStore.Asked(
                typed.raw("by").equals("office"),
                days,
                shell.zone(),
                shell.signedIn().personName());
    }
}
