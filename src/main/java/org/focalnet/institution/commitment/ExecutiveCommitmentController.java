package org.focalnet.institution.commitment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.file.Attachments;
import org.focalnet.institution.InstitutionLink;
import org.focalnet.institution.Institutions;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Commitments: the list, one, what nobody has taken up, what binds an institution. */
@Controller
class ExecutiveCommitmentController {

    private final ExecutiveCommitmentStore store;
    private final ClauseStore clauses;
    private final Institutions institutions;
    private final UptakeStore uptakes;
    private final Attachments attachments;
    private final List<InstitutionLink> links;

    ExecutiveCommitmentController(
            ExecutiveCommitmentStore store,
            ClauseStore clauses,
            Institutions institutions,
            UptakeStore uptakes,
            Attachments attachments,
            List<InstitutionLink> links) {
        this.store = store;
        this.clauses = clauses;
        this.institutions = institutions;
        this.uptakes = uptakes;
        this.attachments = attachments;
        this.links = links;
    }

    @GetMapping("/institutions/commitments")
    @Door(Door.Kind.PAGE)
    View list(HttpServletRequest request) {
        CommitmentFilter filter = CommitmentFilter.read(new Typed(request));
        List<Commitment.Line> found = store.list(filter);
        if (found.isEmpty() && filter.page() > 1) {
            filter = filter.first(); // a page that is gone is no empty list
            found = store.list(filter);
        }
        return new CommitmentListPage(filter, found, Viewers.require().role().writes());
    }

    @GetMapping("/institutions/commitments/open")
    @Door(Door.Kind.PAGE)
    View open() {
        return new OpenClausesPage(clauses.open());
    }

    @GetMapping("/institutions/commitments/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id) {
        Commitment commitment = store.find(id);
        List<Commitment.Clause> found = clauses.of(id);
        return new CommitmentPage(
                commitment,
                found,
                uptakes.subjects(
                        found.stream().flatMap(one -> one.uptakes().stream()).toList()),
                attachments.of(Set.of(id)).getOrDefault(id, List.of()),
                Viewers.require().role().writes());
    }

    @GetMapping("/institutions/{id}/commitments")
    @Door(Door.Kind.PAGE)
    View binding(@PathVariable UUID id) {
        String name = institutions.name(id).orElseThrow(NotFound::new);
        List<Binding> found = clauses.binding(id);
        Map<UUID, List<Uptake>> taken = found.isEmpty()
                ? Map.of()
                : uptakes.of(found.stream().map(Binding::clause).toList());
        var subjects =
                uptakes.subjects(taken.values().stream().flatMap(List::stream).toList());
        return new BindingPage(id, name, found, taken, subjects, links);
    }

    @PostMapping("/institutions/commitments/{id}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther remove(@PathVariable UUID id) {
        store.remove(id);
        return SeeOther.to("/institutions/commitments").say("institution.commitment.said.removed");
    }
}
