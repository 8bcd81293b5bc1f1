package org.focalnet.exchange.acknowledgement;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.text.Markdown;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Official notes that ask to be acknowledged, addressed by the post. */
@Controller
class AcknowledgementController {

    private final AcknowledgementStore store;
    private final Markdown markdown;
    private final AudiencePickers pickers;
    private final ShellFactory shells;
    private final Clock clock;

    AcknowledgementController(
            AcknowledgementStore store, Markdown markdown, AudiencePickers pickers, ShellFactory shells, Clock clock) {
        this.store = store;
        this.markdown = markdown;
        this.pickers = pickers;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/acknowledgements")
    @Door(Door.Kind.PAGE)
    View list(HttpServletRequest request) {
        List<Note> notes = store.list();
        Set<MemberId> owners = new HashSet<>();
        notes.forEach(note -> owners.add(note.owner()));
        return new AcknowledgementListPage(
                notes, names(owners, shells.of(request)), Viewers.require().member());
    }

    @GetMapping("/acknowledgements/{post}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID post, HttpServletRequest request) {
        Shell shell = shells.of(request);
        Note note = store.find(post);
        var viewer = Viewers.require();
        boolean own = note.owner().equals(viewer.member());
        List<Note.Acknowledged> received = own ? store.received(post) : List.of();
        List<MemberId> missing = own ? store.missing(note) : List.of();
        Set<MemberId> members = new HashSet<>(missing);
        members.add(note.owner());
        received.forEach(one -> members.add(one.member()));
        return new AcknowledgementPage(
                note,
                markdown.prose(note.text(), List.of()),
                pickers.ribbon(shell, note.audience(), note.tlp()),
                received,
                missing,
                names(members, shell),
                own,
                viewer.role().writes());
    }

    @PostMapping("/acknowledgements/{post}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther acknowledge(@PathVariable UUID post, HttpServletRequest request) {
        store.acknowledge(post, shells.of(request).signedIn().personName(), clock.instant());
        return SeeOther.to("/acknowledgements/" + post).say("exchange.acknowledgement.said");
    }

    @PostMapping("/acknowledgements/{post}/reminder")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther remind(@PathVariable UUID post) {
        store.remind(post, clock.instant());
        return SeeOther.to("/acknowledgements/" + post).say("exchange.acknowledgement.said.reminded");
    }

    private Map<MemberId, String> names(Set<MemberId> members, Shell shell) {
        Map<MemberId, String> names = new HashMap<>();
        pickers.named(members, shell).forEach(one -> names.put(one.id(), one.name()));
        return names;
    }
}
