package org.focalnet.institution.institution;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Viewers;
import org.focalnet.institution.InstitutionLink;
import org.focalnet.institution.brief.BriefStore;
import org.focalnet.institution.commitment.ClauseStore;
import org.focalnet.institution.stance.StanceStore;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The map as a list, one institution, and taking one off the map and back. */
@Controller
class InstitutionController {

    private final InstitutionStore store;
    private final Retirement retirement;
    private final InstitutionListStore lists;
    private final StanceStore stances;
    private final ClauseStore clauses;
    private final BriefStore briefs;
    private final Records records;
    private final List<InstitutionLink> links;

    InstitutionController(
            InstitutionStore store,
            Retirement retirement,
            InstitutionListStore lists,
            StanceStore stances,
            ClauseStore clauses,
            BriefStore briefs,
            Records records,
            List<InstitutionLink> links) {
        this.store = store;
        this.retirement = retirement;
        this.lists = lists;
        this.stances = stances;
        this.clauses = clauses;
        this.briefs = briefs;
        this.records = records;
        this.links = links;
    }

    @GetMapping("/institutions")
    @Door(Door.Kind.PAGE)
    View list(HttpServletRequest request) {
        InstitutionFilter filter = InstitutionFilter.read(new Typed(request));
        List<Institution.Line> found = lists.list(filter);
        if (found.isEmpty() && filter.page() > 1) {
            filter = filter.first(); // a page that is gone is no empty list
            found = lists.list(filter);
        }
        return new InstitutionListPage(filter, found, Viewers.require().role().writes());
    }

    @GetMapping("/institutions/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        Institution institution = store.find(id);
        if (new Typed(request).raw("view").equals("record")) {
            return new RecordPage(
                    institution,
                    records.of(institution),
                    Viewers.require().role().writes());
        }
        return new InstitutionPage(
                institution,
                stances.of(id),
                clauses.binding(id),
                briefs.of(id),
                links,
                Viewers.require().role().writes());
    }

    @PostMapping("/institutions/{id}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther remove(@PathVariable UUID id) {
        return retirement.remove(id)
                ? SeeOther.to("/institutions/" + id).say("institution.institution.said.retired")
                : SeeOther.to("/institutions").say("institution.institution.said.removed");
    }

    @PostMapping("/institutions/{id}/return")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther bringBack(@PathVariable UUID id) {
        retirement.bringBack(id);
        return SeeOther.to("/institutions/" + id).say("institution.institution.said.returned");
    }
}
