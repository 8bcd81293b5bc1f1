package org.focalnet.meeting.delegation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.file.Downloads;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Papers of the sessions to which an observer is asked, by the link of their mail. */
@Controller
class ObserverPaperController {

    private final ObserverStore observers;
    private final SeenByObserver visits;
    private final Downloads downloads;

    ObserverPaperController(ObserverStore observers, SeenByObserver visits, Downloads downloads) {
        this.observers = observers;
        this.visits = visits;
        this.downloads = downloads;
    }

    @GetMapping("/network-meetings/guests/{token}/papers/{text}/{file}")
    @Door(value = Door.Kind.EXPORT, entry = Door.Entry.ANYONE)
    void paper(
            @PathVariable String token,
            @PathVariable UUID text,
            @PathVariable UUID file,
            HttpServletRequest request,
            HttpServletResponse response) {
        ObserverStore.Guest guest = observers.open(token).orElseThrow(NotFound::new);
        visits.as(guest, seen -> {
            if (seen.papers().stream()
                    .flatMap(paper -> paper.texts().stream())
                    .noneMatch(one -> one.id().equals(text) && one.file().id().equals(file))) {
                throw new NotFound();
            }
            downloads.send(file, text, request, response);
            return true;
        });
    }
}
