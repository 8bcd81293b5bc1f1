package org.focalnet.member.appointment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.member.Language;
import org.focalnet.member.LocalName;
import org.focalnet.member.Member;
import org.focalnet.member.Members;
import org.focalnet.member.Post;
import org.focalnet.member.Proposal;
import org.focalnet.member.Theme;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Naming a person for a post. */
@Controller
class AppointmentFormController {

    private static final String PATH = "/members/{code:[A-Z][A-Z0-9-]+}/appointments/new";

    private final AppointmentStore store;
    private final Members members;
    private final ShellFactory shells;

    AppointmentFormController(AppointmentStore store, Members members, ShellFactory shells) {
        this.store = store;
        this.members = members;
        this.shells = shells;
    }

    @GetMapping(PATH)
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.LEAD)
    View form(@PathVariable String code, HttpServletRequest request) {
        Shell shell = shells.of(request);
        Member member = mine(code, shell);
        var typed = new Typed(request);
        String post = typed.raw("post").isEmpty() ? Post.FOCAL_POINT.name() : typed.raw("post");
        return page(member, shell, typed, post, Set.of(), Set.of(), true, new Problems());
    }

    @PostMapping(PATH)
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD)
    Object propose(@PathVariable String code, HttpServletRequest request) {
        Shell shell = shells.of(request);
        Member member = mine(code, shell);
        boolean officer = shell.signedIn().viewer().role().secretariat();
        var typed = new Typed(request);
        boolean open = !store.hasOffice(member.id());
        String office = open ? typed.line("office", 1, 160) : "";
        String ministry = open ? typed.line("ministry", 0, 200) : "";
        Post post = typed.choice("post", Post.class);
        String name = typed.line("name", 1, 120);
        String title = typed.line("title", 0, 160);
        String mail = typed.mail("mail", true);
        Set<String> languages = officer ? Set.of() : typed.choices("languages", Language.codes(), 0, 9);
        Set<String> expertise = new LinkedHashSet<>();
        if (!officer) {
            typed.choices("expertise", Theme.class, 0, 12).forEach(theme -> expertise.add(theme.name()));
        }
        boolean listed = officer || typed.ticked("listed");
        if (open && !officer) {
            throw new Refused("member.appointment.refused.office");
        }
        if (post == null || typed.problems().any()) {
            return page(member, shell, typed, typed.raw("post"), languages, expertise, listed, typed.problems())
                    .with(422);
        }
        if (open) {
            store.open(member.id(), LocalName.english(office), ministry);
        }
        var proposal = new Proposal(post, name, title, mail, List.copyOf(languages), List.copyOf(expertise), listed);
        UUID id = store.propose(member.id(), proposal);
        return SeeOther.to("/appointments/" + id).say("member.appointment.said.proposed");
    }

    /** The member, where it is the reader's own or the reader is an officer. */
    private Member mine(String code, Shell shell) {
        return members.find(code)
                .filter(member -> shell.signedIn().viewer().role().secretariat()
                        || member.id().equals(shell.signedIn().viewer().member()))
                .orElseThrow(NotFound::new);
    }

    private AppointmentFormPage page(
            Member member,
            Shell shell,
            Typed typed,
            String post,
            Set<String> languages,
            Set<String> expertise,
            boolean listed,
            Problems problems) {
        return new AppointmentFormPage(
                member.name(shell.locale()),
                member.code(),
                store.hasOffice(member.id()),
                shell.signedIn().viewer().role().secretariat(),
                typed.raw("office"),
                typed.raw("ministry"),
                post,
                typed.raw("name"),
                typed.raw("title"),
                typed.raw("mail"),
                languages,
                expertise,
                listed,
                problems);
    }
}
