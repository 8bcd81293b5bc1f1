package org.focalnet.outreach.showing;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.member.Contact;
import org.focalnet.member.Member;
import org.focalnet.member.MemberKind;
import org.focalnet.member.Members;
import org.focalnet.member.Offices;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the lead of a hub says whether and how the public site names it. */
@Controller
class ShowingController {

    private final ShowingStore showings;
    private final Members members;
    private final Offices offices;
    private final ShellFactory shells;
    private final Clock clock;

    ShowingController(ShowingStore showings, Members members, Offices offices, ShellFactory shells, Clock clock) {
        this.showings = showings;
        this.members = members;
        this.offices = offices;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/showing")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.LEAD)
    View show(HttpServletRequest request) {
        Optional<Showing> now = showings.of(own().id());
        return page(now.orElseGet(this::proposed), now.isPresent(), false, new Problems(), shells.of(request));
    }

    /** To show needs a fresh proof of who it is; to take back needs none. */
    @PostMapping("/showing")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD)
    Object write(HttpServletRequest request) {
        Shell shell = shells.of(request);
        MemberId own = own().id();
        var typed = new Typed(request);
        if (typed.raw("act").equals("hide")) {
            showings.hide();
            return SeeOther.to("/showing").say("outreach.said.hidden");
        }
        Showing wished = ShowingForm.read(typed, clock.instant());
        boolean shown = showings.of(own).isPresent();
        boolean shows = typed.raw("act").equals("show");
        if (shows && !shell.signedIn().fresh(clock.instant())) {
            typed.problems().add("", "outreach.problem.proof");
        }
        if (typed.problems().any()) {
            return page(wished, shown, false, typed.problems(), shell).with(422);
        }
        if (!shows) {
            return page(wished, shown, true, typed.problems(), shell);
        }
        showings.show(wished);
        return SeeOther.to("/showing").say("outreach.said.shown");
    }

    /** What the office lets everybody see already. */
    private Showing proposed() {
        Offices.Known known = offices.known(own().id());
        List<Contact> open = known.contacts().stream()
                .filter(contact -> contact.readers() == AudienceKind.PUBLIC)
                .toList();
        return new Showing(
                known.ministry(),
                first(open, Contact.Way.MAIL),
                first(open, Contact.Way.PHONE),
                first(open, Contact.Way.SITE),
                clock.instant());
    }

    private static String first(List<Contact> contacts, Contact.Way way) {
        return contacts.stream()
                .filter(contact -> contact.kind() == way)
                .map(Contact::value)
                .findFirst()
                .orElse("");
    }

    private Member own() {
        return members.find(Viewers.require().member())
                .filter(member -> member.kind() != MemberKind.SECRETARIAT)
                .orElseThrow(NotFound::new);
    }

    private View page(Showing typed, boolean shown, boolean preview, Problems problems, Shell shell) {
        Member member = own();
        String card = shell.address(null).replaceFirst("/showing$", "") + "/network/" + member.code() + "/contact-card";
        String name = member.name(shell.locale());
        String snippet = "<iframe src=\"" + card + "?lang=" + shell.language() + "\" title=\""
                + shell.t("outreach.card.title", name).replace("\"", "&quot;")
                + "\" width=\"100%\" height=\"220\" loading=\"lazy\"></iframe>";
        return new ShowingForm(member.code(), name, typed, shown, preview, snippet, problems);
    }
}
