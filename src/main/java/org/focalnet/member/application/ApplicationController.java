package org.focalnet.member.application;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.member.Group;
import org.focalnet.member.Groups;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Belonging to a free group: asked for, proposed, decided, objected to, taken back, ended. */
@Controller
class ApplicationController {

    private final Applications applications;
    private final Groups groups;

    ApplicationController(Applications applications, Groups groups) {
        this.applications = applications;
        this.groups = groups;
    }

    /** Where a notice leads: to the group of which something was asked, for who belongs to it. */
    @GetMapping("/groups/applications/{id}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.SIGNED_IN)
    SeeOther open(@PathVariable UUID id) {
        return SeeOther.to("/groups/" + applications.group(id).orElseThrow(NotFound::new));
    }

    @PostMapping("/groups/{id}/applications")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD)
    Object ask(@PathVariable UUID id, HttpServletRequest request) {
        Group group = free(id);
        var typed = new Typed(request);
        Viewer viewer = Viewers.require();
        UUID proposed = typed.id("candidate");
        MemberId candidate = proposed == null ? viewer.member() : new MemberId(proposed);
        boolean inside = group.members().contains(viewer.member());
        if (group.members().contains(candidate) || !candidate.equals(viewer.member()) && !inside) {
            return back(id, "member.application.refused");
        }
        String note = typed.text("note", 0, 1000);
        if (typed.problems().any()) {
            return back(id, "member.application.long");
        }
        try {
            boolean asked = applications.ask(id, candidate, note);
            return back(id, asked ? "member.application.said.asked" : "member.application.said.open");
        } catch (Refused refused) {
            return back(id, "member.application.refused");
        }
    }

    @PostMapping("/groups/{id}/applications/{application}/decision")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD)
    Object decide(@PathVariable UUID id, @PathVariable UUID application, HttpServletRequest request) {
        Group group = free(id);
        Viewer viewer = Viewers.require();
        if (!group.conveners().contains(viewer.member())) {
            throw new NotFound();
        }
        open(id, application);
        boolean admit = new Typed(request).raw("act").equals("admit");
        applications.decide(id, application, admit);
        return back(id, admit ? "member.application.said.admitted" : "member.application.said.refused");
    }

    @PostMapping("/groups/{id}/applications/{application}/objection")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD)
    Object object(@PathVariable UUID id, @PathVariable UUID application) {
        open(id, application);
        applications.object(id, application);
        return back(id, "member.application.said.objected");
    }

    @PostMapping("/groups/{id}/applications/{application}/withdrawal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD)
    Object withdraw(@PathVariable UUID id, @PathVariable UUID application) {
        if (applications.own(id).filter(own -> own.id().equals(application)).isEmpty()) {
            throw new NotFound();
        }
        applications.withdraw(id, application);
        return back(id, "member.application.said.withdrawn");
    }

    @PostMapping("/groups/{id}/departure")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD)
    Object leave(@PathVariable UUID id) {
        if (!applications.leave(free(id).id())) {
            throw new NotFound();
        }
        return back(id, "member.application.said.left");
    }

    private Group free(UUID id) {
        return groups.find(id).filter(Group::free).orElseThrow(NotFound::new);
    }

    /** What is asked of this group, as its members read it; for everybody else it is not there. */
    private void open(UUID group, UUID application) {
        if (applications.of(group).stream().noneMatch(one -> one.id().equals(application))) {
            throw new NotFound();
        }
    }

    private static SeeOther back(UUID group, String said) {
        return SeeOther.to("/groups/" + group).say(said);
    }
}
