package org.focalnet.outreach.page;

import jakarta.servlet.http.HttpServletRequest;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Pages as everybody reads them. */
@Controller
class SitePageController {

    private final SitePages pages;
    private final ShellFactory shells;

    SitePageController(SitePages pages, ShellFactory shells) {
        this.pages = pages;
        this.shells = shells;
    }

    @GetMapping("/about")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View about(HttpServletRequest request) {
        return page("about", request);
    }

    @GetMapping("/privacy")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View privacy(HttpServletRequest request) {
        return page("privacy", request);
    }

    @GetMapping("/accessibility")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View accessibility(HttpServletRequest request) {
        return page("accessibility", request);
    }

    @GetMapping("/contact")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View contact(HttpServletRequest request) {
        return page("contact", request);
    }

    @GetMapping("/pages/{slug}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    Object show(@PathVariable String slug, HttpServletRequest request) {
        if (Shipped.SLUGS.contains(slug)) {
            return SeeOther.to(SiteText.path(SiteText.Kind.PAGE, slug));
        }
        return page(slug, request);
    }

    private View page(String slug, HttpServletRequest request) {
        if (slug.equals(Shipped.HOME)) {
            throw new NotFound();
        }
        return pages.page(SiteText.Kind.PAGE, slug, shells.of(request));
    }
}
