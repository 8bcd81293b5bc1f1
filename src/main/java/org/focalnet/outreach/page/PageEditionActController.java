package org.focalnet.outreach.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a page said before, and taking it back. */
@Controller
class PageEditionActController {

    private final PageEditionStore editions;
    private final Clock clock;

    PageEditionActController(PageEditionStore editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    @GetMapping("/pages/{slug}/texts/{language}/versions")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER)
    View versions(@PathVariable String slug, @PathVariable String language) {
        List<Edition> versions = editions.versions(slug, language);
        if (versions.isEmpty()) {
            throw new NotFound();
        }
        return new EditionVersionsPage(slug, language, versions, clock.instant());
    }

    /** An earlier version becomes the draft of a new one: its writer reads it before everybody does. */
    @PostMapping("/pages/{slug}/texts/{language}/restoration")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    SeeOther restore(@PathVariable String slug, @PathVariable String language, HttpServletRequest request) {
        List<Edition> versions = editions.versions(slug, language);
        String number = new Typed(request).raw("number");
        Edition old = versions.stream()
                .filter(one -> String.valueOf(one.number()).equals(number))
                .findFirst()
                .orElseThrow(NotFound::new);
        editions.write(
                new PageEditionStore.Place(old.kind(), slug, language),
                versions.getFirst().number(),
                old.words(),
                null);
        return SeeOther.to(old.desk()).say("outreach.said.restored");
    }

    @PostMapping("/pages/{slug}/withdrawal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    SeeOther withdraw(@PathVariable String slug) {
        editions.withdraw(slug);
        return SeeOther.to("/pages").say("outreach.said.withdrawn");
    }
}
