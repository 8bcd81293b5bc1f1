package org.focalnet.secretariat.mailing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.focalnet.audience.Door;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where whoever got a mail to many asks for no more, without signing in. A link is followed by programs too: it only asks. */
@Controller
class RefusalController {

    private final RefusalStore store;

    RefusalController(RefusalStore store) {
        this.store = store;
    }

    @GetMapping("/mailings/refusals/{token}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View ask(@PathVariable String token) {
        Optional<Boolean> refused = store.refuses(token);
        return new RefusalPage(token, refused.isPresent(), refused.orElse(false));
    }

    /** Posted by a person or by their mail program (RFC 8058), which follows no redirect: answered in place. */
    @PostMapping("/mailings/refusals/{token}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.ANYONE)
    Object decide(@PathVariable String token, HttpServletRequest request) {
        boolean none = !new Typed(request).raw("act").equals("again");
        if (!store.refuse(token, none)) {
            return new RefusalPage(token, false, false).with(404);
        }
        return new RefusalPage(token, true, none);
    }
}
