package org.focalnet.member.group;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.member.Group;
import org.focalnet.member.Groups;
import org.focalnet.member.LocalName;
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

/** Groups, made and changed: by officers, and their members by conveners too. */
@Controller
class GroupFormController {

    private final GroupStore store;
    private final Groups groups;
    private final GroupForms forms;
    private final ShellFactory shells;

    GroupFormController(GroupStore store, Groups groups, GroupForms forms, ShellFactory shells) {
        this.store = store;
        this.groups = groups;
        this.forms = forms;
        this.shells = shells;
    }

    @GetMapping("/groups/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER)
    View fresh(HttpServletRequest request) {
        var nothing = new GroupChange("", LocalName.NONE, "", null, Set.of(), Set.of(), "");
        return page(null, nothing, true, new Problems(), null, request);
    }

    @PostMapping("/groups/new")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    Object create(HttpServletRequest request) {
        var typed = new Typed(request);
        GroupChange change = GroupChange.read(typed, true, true, forms.known());
        if (!typed.problems().any()) {
            try {
                return SeeOther.to("/groups/" + store.create(change)).say("member.group.said");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return page(null, change, true, typed.problems(), null, request).with(422);
    }

    @GetMapping("/groups/{id}/edit")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.LEAD)
    View edit(@PathVariable UUID id, HttpServletRequest request) {
        Group group = kept(id);
        return page(group, GroupChange.of(group), described(group), new Problems(), null, request);
    }

    @PostMapping("/groups/{id}/edit")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD)
    Object change(@PathVariable UUID id, HttpServletRequest request) {
        Group now = kept(id);
        var typed = new Typed(request);
        GroupChange change = GroupChange.read(typed, false, described(now), forms.known());
        if (!typed.raw("convening").equals("shown") && !described(now)) {
            change = change.convenedBy(now.conveners()); // sent by a page that does not ask for them
        } else if (change.conveners().isEmpty() && !Viewers.require().role().secretariat()) {
            typed.problems().add("convener", "member.group.conveners.none");
        }
        if (typed.problems().any()) {
            return page(now, change, described(now), typed.problems(), null, request)
                    .with(422);
        }
        if (change.seen().equals(GroupChange.seal(now)) && !change.confirmed(now, typed.raw("leaving"))) {
            return page(now, change, described(now), typed.problems(), null, request)
                    .leaving(change.leaving(now))
                    .with(422);
        }
        try {
            store.change(id, change, described(now));
        } catch (Conflict stale) {
            Group theirs = kept(id);
            return page(theirs, change, described(theirs), typed.problems(), theirs, request)
                    .with(409);
        }
        return SeeOther.to("/groups/" + id).say("member.group.said");
    }

    /** A group that this reader keeps; for everybody else there is nothing to change. */
    private Group kept(UUID id) {
        Viewer viewer = Viewers.require();
        return groups.find(id)
                .filter(group ->
                        viewer.role().secretariat() || group.conveners().contains(viewer.member()))
                .orElseThrow(NotFound::new);
    }

    /** Whether name, purpose and way of deciding are this person's to change. */
    private static boolean described(Group group) {
        return group.free() && Viewers.require().role().secretariat();
    }

    private GroupFormPage page(
            @Nullable Group group,
            GroupChange change,
            boolean described,
            Problems problems,
            @Nullable Group theirs,
            HttpServletRequest request) {
        return forms.of(shells.of(request).locale(), group, change, described, problems, theirs);
    }
}
