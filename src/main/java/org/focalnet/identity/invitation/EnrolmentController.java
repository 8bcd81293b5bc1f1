package org.focalnet.identity.invitation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.identity.factor.Enrolment;
import org.focalnet.identity.factor.Enrolments;
import org.focalnet.identity.link.Throttle;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class EnrolmentController {

    private final Enrolments enrolments;
    private final Throttle throttle;

    EnrolmentController(Enrolments enrolments, Throttle throttle) {
        this.enrolments = enrolments;
        this.throttle = throttle;
    }

    @GetMapping("/enrolment")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ENROLLING)
    Object show(HttpServletRequest request) {
        Enrolment enrolment = enrolment(request);
        return enrolment == null ? LinkGonePage.of("enrolment", true) : page(enrolment, new Problems());
    }

    @PostMapping("/enrolment/code")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.ENROLLING)
    Object enrol(HttpServletRequest request, HttpServletResponse response) {
        Enrolment enrolment = enrolment(request);
        if (enrolment == null) {
            return LinkGonePage.of("enrolment", true);
        }
        throttle.admit(Throttle.Limit.CODE, enrolment.account().toString());
        try {
            enrolments.withCode(enrolment, new Typed(request).line("code", 0, 20), request, response);
        } catch (Refused refused) {
            return page(enrolment, new Problems().add(refused)).with(422);
        }
        return SeeOther.to("/").say("identity.enrolment.done", enrolment.name());
    }

    private static EnrolmentPage page(Enrolment enrolment, Problems problems) {
        return new EnrolmentPage(enrolment.name(), enrolment.setUp(), problems);
    }

    private static @Nullable Enrolment enrolment(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (Enrolment) session.getAttribute(Enrolment.ATTRIBUTE);
    }
}
