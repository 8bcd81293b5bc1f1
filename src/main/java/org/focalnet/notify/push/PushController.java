package org.focalnet.notify.push;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.web.Device;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class PushController {

    private static final String BACK = "/notices/preferences";

    private final Pushes pushes;

    PushController(Pushes pushes) {
        this.pushes = pushes;
    }

    @PostMapping("/notices/push")
    @Door(Door.Kind.ACT)
    SeeOther add(HttpServletRequest request) {
        var typed = new Typed(request);
        pushes.add(
                typed.raw("endpoint"),
                typed.raw("p256dh"),
                typed.raw("auth"),
                Device.of(request.getHeader(HttpHeaders.USER_AGENT)));
        return SeeOther.to(BACK).say("notify.push.said.on");
    }

    @PostMapping("/notices/push/{id}/removal")
    @Door(Door.Kind.ACT)
    SeeOther remove(@PathVariable UUID id) {
        pushes.remove(id);
        return SeeOther.to(BACK).say("notify.push.said.off");
    }

    /**
     * The script that browsers keep and run when a message arrives, whoever is signed in. Its address stays the same, so
     * that a browser finds the next one there.
     */
    @GetMapping("/notices/push.js")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    ResponseEntity<byte[]> script() throws IOException {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_TYPE, "text/javascript;charset=utf-8")
                .body(new ClassPathResource("static/worker.js").getContentAsByteArray());
    }
}
