package org.focalnet.cooperation.need;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.cooperation.TermsInput;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** That the own government cleared a need, before it is posted. */
@Controller
class ClearanceController {

    private final ClearanceStore clearances;

    ClearanceController(ClearanceStore clearances) {
        this.clearances = clearances;
    }

    @PostMapping("/cooperation/needs/{id}/clearance")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD)
    SeeOther clear(@PathVariable UUID id, HttpServletRequest request) {
        String authority = new Typed(request).raw("authority").strip().replaceAll("\\s+", " ");
        clearances.clear(id, TermsInput.most(authority, 160));
        return SeeOther.to("/cooperation/needs/" + id).say("cooperation.clearance.said");
    }
}
