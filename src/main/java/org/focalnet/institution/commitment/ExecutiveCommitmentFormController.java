package org.focalnet.institution.commitment;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.file.Attachments;
import org.focalnet.file.Upload;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writing a commitment, with its text or its files. */
@Controller
class ExecutiveCommitmentFormController {

    private final ExecutiveCommitmentStore store;
    private final Attachments attachments;
    private final ShellFactory shells;
    private final Clock clock;

    ExecutiveCommitmentFormController(
            ExecutiveCommitmentStore store, Attachments attachments, ShellFactory shells, Clock clock) {
        this.store = store;
        this.attachments = attachments;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/institutions/commitments/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(HttpServletRequest request) {
        var shown = Map.of(
                "status",
                Commitment.Status.IN_FORCE.name(),
                "day",
                today(request).toString());
        return new CommitmentForm(Ids.next(), 0, shown, List.of(), null, new Problems());
    }

    @GetMapping("/institutions/commitments/{id}/edit")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id) {
        Commitment now = store.find(id);
        return new CommitmentForm(id, now.version(), CommitmentForm.typed(now.said()), List.of(), null, new Problems());
    }

    @PostMapping("/institutions/commitments")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object add(HttpServletRequest request) {
        var typed = new Typed(request);
        UUID sent = typed.id("id");
        UUID id = sent == null ? Ids.next() : sent;
        return save(id, store.look(id).orElse(null), typed, request);
    }

    @PostMapping("/institutions/commitments/{id}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object change(@PathVariable UUID id, HttpServletRequest request) {
        return save(id, store.find(id), new Typed(request), request);
    }

    private Object save(UUID id, @Nullable Commitment before, Typed typed, HttpServletRequest request) {
        List<Upload> uploads = attachments.received(request, typed.problems());
        Commitment.Said said = CommitmentForm.read(typed, today(request));
        if (said != null && said.text().isEmpty() && uploads.isEmpty() && before == null) {
            typed.problems().add("text", "institution.commitment.refused.empty");
            said = null;
        }
        boolean stale = before != null && !typed.raw("version").equals(String.valueOf(before.version()));
        if (stale && before != null && !before.said().equals(said)) {
            return form(id, before, typed, uploads, before.said()).with(409);
        }
        if (said != null && !stale) {
            try {
                write(id, before, said, uploads.stream().map(Upload::id).toList());
            } catch (Refused refused) {
                typed.problems().add(refused);
            } catch (Conflict overtaken) {
                Commitment now = store.find(id);
                return form(id, now, typed, uploads, now.said()).with(409);
            }
        }
        if (said == null || typed.problems().any()) {
            return form(id, before, typed, uploads, null).with(422);
        }
        return SeeOther.to("/institutions/commitments/" + id).say("institution.commitment.said");
    }

    private void write(UUID id, @Nullable Commitment before, Commitment.Said said, List<UUID> files) {
        if (before == null) {
            store.add(id, said, files);
        } else {
            store.change(id, before.version(), said, files);
        }
    }

    private static View form(
            UUID id, @Nullable Commitment before, Typed typed, List<Upload> uploads, Commitment.@Nullable Said theirs) {
        int version = before == null ? 0 : before.version();
        return new CommitmentForm(id, version, CommitmentForm.typed(typed), uploads, theirs, typed.problems());
    }

    private LocalDate today(HttpServletRequest request) {
        return LocalDate.now(clock.withZone(shells.of(request).zone()));
    }
}
