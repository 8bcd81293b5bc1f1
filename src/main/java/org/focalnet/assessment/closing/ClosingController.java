package org.focalnet.assessment.closing;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.assessment.asking.Asking;
import org.focalnet.assessment.asking.AskingStore;
import org.focalnet.assessment.instrument.InstrumentKind;
import org.focalnet.assessment.round.Round;
import org.focalnet.assessment.round.RoundSection;
import org.focalnet.assessment.round.RoundStore;
import org.focalnet.assessment.round.SnapshotStore;
import org.focalnet.audience.Door;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Closes a round, opens it again, and shows that nothing of it was changed since. */
@Controller
class ClosingController {

    private final ClosingStore closings;
    private final RoundStore rounds;
    private final SnapshotStore snapshots;
    private final AskingStore askings;
    private final ShellFactory shells;
    private final Clock clock;

    ClosingController(
            ClosingStore closings,
            RoundStore rounds,
            SnapshotStore snapshots,
            AskingStore askings,
            ShellFactory shells,
            Clock clock) {
        this.closings = closings;
        this.rounds = rounds;
        this.snapshots = snapshots;
        this.askings = askings;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/assessment/rounds/{id}/closing")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    Object ask(@PathVariable UUID id) {
        Round round = rounds.find(id);
        LocalDate planned = round.facts().next();
        LocalDate next = planned == null || planned.isBefore(LocalDate.now(clock)) ? usual(round) : planned;
        return round.open() ? page(round, next.toString(), "", new Problems()) : SeeOther.to(round.path());
    }

    /** The next round: after a year where risk moves, after two where structures do. */
    private LocalDate usual(Round round) {
        return LocalDate.now(clock).plusMonths(round.kind() == InstrumentKind.CAPACITY ? 24 : 12);
    }

    @PostMapping("/assessment/rounds/{id}/closing")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object close(@PathVariable UUID id, HttpServletRequest request) {
        Round round = rounds.find(id);
        var typed = new Typed(request);
        LocalDate today = LocalDate.now(clock);
        LocalDate next = typed.day("next", today, today.plusYears(10));
        if (next == null && !typed.problems().any()) {
            typed.problems().add("next", "web.problem.day");
        }
        if (next == null || typed.problems().any()) {
            return page(round, typed.raw("next"), "", typed.problems()).with(422);
        }
        closings.close(id, next, author(request));
        return SeeOther.to(round.path()).say("assessment.said.closed");
    }

    @GetMapping("/assessment/rounds/{id}/reopening")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    Object askAgain(@PathVariable UUID id) {
        Round round = rounds.find(id);
        return round.open() ? SeeOther.to(round.path()) : page(round, "", "", new Problems());
    }

    @PostMapping("/assessment/rounds/{id}/reopening")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object reopen(@PathVariable UUID id, HttpServletRequest request) {
        Round round = rounds.find(id);
        var typed = new Typed(request);
        String reason = typed.text("reason", 3, 2000);
        if (typed.problems().any()) {
            return page(round, "", typed.raw("reason"), typed.problems()).with(422);
        }
        closings.reopen(id, reason, author(request));
        return SeeOther.to(round.path()).say("assessment.said.reopened");
    }

    private ClosingPage page(Round round, String next, String reason, Problems problems) {
        int open = 0;
        for (RoundSection section : snapshots.sections(round.id())) {
            open += section.chosen() ? section.items() - section.examined() : 0;
        }
        long waits = askings.of(round.id()).stream().filter(Asking::waits).count();
        return new ClosingPage(round, open, waits, next, reason, problems);
    }

    @GetMapping("/assessment/rounds/{id}/seal")
    @Door(Door.Kind.PAGE)
    View seal(@PathVariable UUID id) {
        return new SealPage(rounds.find(id), closings.of(id), SealedText.hash(closings.text(id)));
    }

    /** The text from which the hash is made, byte for byte. */
    @GetMapping("/assessment/rounds/{id}/seal.txt")
    @Door(value = Door.Kind.EXPORT, fresh = true)
    ResponseEntity<byte[]> text(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/plain;charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("round-" + id + "-TLP-AMBER-STRICT.txt")
                                .build()
                                .toString())
                .body(closings.text(id).getBytes(StandardCharsets.UTF_8));
    }

    private String author(HttpServletRequest request) {
        return shells.of(request).signedIn().personName();
    }
}
