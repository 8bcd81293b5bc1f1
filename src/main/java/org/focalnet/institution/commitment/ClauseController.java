package org.focalnet.institution.commitment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.institution.Institutions;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The clauses of a commitment: written, taken up, taken away. */
@Controller
class ClauseController {

    private final ExecutiveCommitmentStore commitments;
    private final ClauseStore store;
    private final Institutions institutions;

    ClauseController(ExecutiveCommitmentStore commitments, ClauseStore store, Institutions institutions) {
        this.commitments = commitments;
        this.store = store;
        this.institutions = institutions;
    }

    @GetMapping("/institutions/commitments/{id}/clauses/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(@PathVariable UUID id) {
        Commitment commitment = commitments.find(id);
        return new ClauseForm(commitment, Ids.next(), 0, "", "", Set.of(), institutions.list(), null, new Problems());
    }

    @GetMapping("/institutions/commitments/{id}/clauses/{clause}/edit")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id, @PathVariable UUID clause) {
        Commitment commitment = commitments.find(id);
        Commitment.Clause now = clause(id, clause);
        return ClauseForm.of(commitment, now, institutions.list());
    }

    @PostMapping("/institutions/commitments/{id}/clauses")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object add(@PathVariable UUID id, HttpServletRequest request) {
        var typed = new Typed(request);
        UUID sent = typed.id("id");
        return save(commitments.find(id), sent == null ? Ids.next() : sent, null, typed);
    }

    @PostMapping("/institutions/commitments/{id}/clauses/{clause}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object change(@PathVariable UUID id, @PathVariable UUID clause, HttpServletRequest request) {
        Commitment commitment = commitments.find(id);
        return save(commitment, clause, clause(id, clause), new Typed(request));
    }

    private Object save(Commitment commitment, UUID id, Commitment.@Nullable Clause before, Typed typed) {
        String label = typed.line("label", 1, 40);
        String text = typed.text("text", 1, 4000);
        Set<UUID> bound = typed.ids("bound");
        if (before != null && !typed.raw("version").equals(String.valueOf(before.version()))) {
            return form(commitment, id, before, typed, before).with(409);
        }
        if (typed.problems().any()) {
            return form(commitment, id, before, typed, null).with(422);
        }
        try {
            if (before == null) {
                store.add(commitment.id(), id, label, text, bound);
            } else {
                store.change(commitment.id(), id, before.version(), label, text, bound);
            }
        } catch (Conflict overtaken) {
            Commitment.Clause now = clause(commitment.id(), id);
            return form(commitment, id, now, typed, now).with(409);
        }
        return SeeOther.to(commitment.path() + "#clause-" + id).say("institution.clause.said");
    }

    @PostMapping("/institutions/commitments/{id}/clauses/{clause}/uptake")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther take(@PathVariable UUID id, @PathVariable UUID clause, HttpServletRequest request) {
        Commitment commitment = commitments.find(id);
        var typed = new Typed(request);
        UUID institution = typed.id("institution");
        boolean taken = typed.raw("taken").equals("yes");
        if (institution == null) {
            throw new NotFound();
        }
        store.take(id, clause, institution, taken);
        return SeeOther.to(commitment.path() + "#clause-" + clause)
                .say(taken ? "institution.clause.said.taken" : "institution.clause.said.back");
    }

    @PostMapping("/institutions/commitments/{id}/clauses/{clause}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther remove(@PathVariable UUID id, @PathVariable UUID clause) {
        Commitment commitment = commitments.find(id);
        store.remove(id, clause);
        return SeeOther.to(commitment.path()).say("institution.clause.said.removed");
    }

    private Commitment.Clause clause(UUID commitment, UUID id) {
        return store.of(commitment).stream()
                .filter(clause -> clause.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private View form(
            Commitment commitment,
            UUID id,
            Commitment.@Nullable Clause before,
            Typed typed,
            Commitment.@Nullable Clause theirs) {
        return new ClauseForm(
                commitment,
                id,
                before == null ? 0 : before.version(),
                typed.raw("label"),
                typed.raw("text"),
                typed.ids("bound").stream().map(UUID::toString).collect(Collectors.toSet()),
                institutions.list(),
                theirs,
                typed.problems());
    }
}
