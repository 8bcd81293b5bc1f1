package org.focalnet.institution.institution;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Makes a person known from meetings and inquiries a contact. */
@Controller
class ContactController {

    private final InstitutionStore store;
    private final Records records;

    ContactController(InstitutionStore store, Records records) {
        this.store = store;
        this.records = records;
    }

    @PostMapping("/institutions/{id}/contacts")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther take(@PathVariable UUID id, HttpServletRequest request) {
        Institution institution = store.find(id);
        records.take(institution, new Typed(request).raw("mail"));
        return SeeOther.to(institution.record()).say("institution.institution.said.contact");
    }
}
