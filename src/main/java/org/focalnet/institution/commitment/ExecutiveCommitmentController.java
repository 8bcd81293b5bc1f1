package org.focalnet.institution.commitment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.file.Attachments;
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
    private final Attachments attachments;

    ExecutiveCommitmentController(
            ExecutiveCommitmentStore store, ClauseStore clauses, Institutions institutions, Attachments attachments) {
        this.store = store;
        this.clauses = clauses;
        this.institutions = institutions;
        this.attachments = attachments;
    }

    @GetMapping("/commitments")
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

    @GetMapping("/commitments/open")
    @Door(Door.Kind.PAGE)
    View open() {
        return new OpenClausesPage(clauses.open());
    }

    @GetMapping("/commitments/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id) {
        return new CommitmentPage(
                store.find(id),
                clauses.of(id),
                attachments.of(Set.of(id)).getOrDefault(id, List.of()),
                Viewers.require().role().writes());
    }

    @GetMapping("/institutions/{id}/commitments")
    @Door(Door.Kind.PAGE)
    View binding(@PathVariable UUID id) {
        String name = institutions.name(id).orElseThrow(NotFound::new);
        return new BindingPage(id, name, clauses.binding(id));
    }

    @PostMapping("/commitments/{id}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther remove(@PathVariable UUID id) {
        store.remove(id);
        return SeeOther.to("/commitments").say("institution.commitment.said.removed");
    }
}
