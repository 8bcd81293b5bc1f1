package org.focalnet.policyreview.policy;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The register and one policy: where it stands, and on from there. */
@Controller
class PolicyController {

    private final PolicyStore store;
    private final PolicyListStore lists;
    private final ShellFactory shells;

    PolicyController(PolicyStore store, PolicyListStore lists, ShellFactory shells) {
        this.store = store;
        this.lists = lists;
        this.shells = shells;
    }

    @GetMapping("/policies")
    @Door(Door.Kind.PAGE)
    View list(HttpServletRequest request) {
        return lists.page(
                PolicyFilter.read(new Typed(request)),
                store.today(),
                Viewers.require().role().writes());
    }

    @GetMapping("/policies/list.csv")
    @Door(value = Door.Kind.EXPORT, fresh = true)
    ResponseEntity<byte[]> export(HttpServletRequest request) {
        PolicyFilter filter = PolicyFilter.read(new Typed(request));
        LocalDate today = store.today();
        byte[] file = PolicyExport.csv(lists.all(filter, today), shells.of(request));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("policies-" + today + "-TLP-AMBER-STRICT.csv")
                                .build()
                                .toString())
                .body(file);
    }

    /** Looked at anew, in a round of its own; what was said before stays. */
    @PostMapping("/policies/{id}/rounds")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther again(@PathVariable UUID id) {
        return turned(id, Course.Act.RECHECK, "policyreview.said.again");
    }

    @PostMapping("/policies/{id}/return")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther screenAgain(@PathVariable UUID id) {
        return turned(id, Course.Act.RETURN, "policyreview.said.returned");
    }

    /** Takes the advice back, to change it. */
    @PostMapping("/policies/{id}/revision")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther revise(@PathVariable UUID id) {
        return turned(id, Course.Act.REVISE, "policyreview.said.revised");
    }

    @PostMapping("/policies/{id}/closing")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther close(@PathVariable UUID id) {
        return turned(id, Course.Act.CLOSE, "policyreview.said.closed");
    }

    @PostMapping("/policies/{id}/reopening")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther reopen(@PathVariable UUID id) {
        return turned(id, Course.Act.REOPEN, "policyreview.said.reopened");
    }

    private SeeOther turned(UUID id, Course.Act act, String said) {
        Policy policy = store.find(id);
        try {
            store.turn(id, act);
        } catch (Refused sentTwice) {
            if (!ended(act, store.find(id).course().state())) {
                throw sentTwice;
            }
        }
        return SeeOther.to(policy.path()).say(said);
    }

    /** Whether an act leads there: whoever sends it twice is there already. */
    private static boolean ended(Course.Act act, Course.State state) {
        return switch (act) {
            case CLOSE -> state == Course.State.CLOSED;
            case REOPEN -> state != Course.State.CLOSED;
            case REVISE -> state == Course.State.REVIEW;
            default -> state == Course.State.REGISTERED;
        };
    }
}
