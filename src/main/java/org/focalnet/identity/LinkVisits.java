package org.focalnet.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.focalnet.identity.link.Throttle;
import org.springframework.stereotype.Component;

/** Slows down whoever guesses at links that need no account, for modules that have such links. */
@Component
public class LinkVisits {

    private final Throttle throttle;

    LinkVisits(Throttle throttle) {
        this.throttle = throttle;
    }

    /** Counts a visit; where there were too many from this address, the answer is 429 and says how long to wait. */
    public void count(HttpServletRequest request) {
        throttle.admit(Throttle.Limit.OPEN, request);
    }

    /**
     * Counts a form of the public site that makes the program write to an address, whoever has it: neither may one visitor
     * send many, nor one address get many.
     */
    public void form(HttpServletRequest request, String mail) {
        throttle.admit(Throttle.Limit.FORM, request);
        throttle.admit(Throttle.Limit.FORM_MAIL, mail);
    }
}
