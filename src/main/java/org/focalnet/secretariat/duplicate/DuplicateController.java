package org.focalnet.secretariat.duplicate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Refused;
import org.focalnet.member.ContactMerge;
import org.focalnet.member.Holders.Holder;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** People who were written down twice: compared, and merged or left apart. */
@Controller
class DuplicateController {

    private final MergerStore store;
    private final MemberNames names;
    private final ShellFactory shells;

    DuplicateController(MergerStore store, MemberNames names, ShellFactory shells) {
        this.store = store;
        this.names = names;
        this.shells = shells;
    }

    @GetMapping("/contacts/duplicates")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER)
    View list(HttpServletRequest request) {
        Shell shell = shells.of(request);
        List<Duplicate> pairs = store.open();
        Map<MemberId, String> known = new HashMap<>();
        pairs.stream()
                .flatMap(pair -> List.of(pair.kept().member(), pair.gone().member()).stream())
                .forEach(one -> known.computeIfAbsent(one, id -> names.name(id, shell.locale())));
        return new DuplicateListPage(pairs, known, store.merged());
    }

    @GetMapping("/contacts/duplicates/{one}/{other}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER)
    View show(@PathVariable UUID one, @PathVariable UUID other, HttpServletRequest request) {
        return page(store.get(one, other), new Typed(request), shells.of(request));
    }

    @PostMapping("/contacts/duplicates/{one}/{other}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    Object decide(@PathVariable UUID one, @PathVariable UUID other, HttpServletRequest request) {
        Shell shell = shells.of(request);
        Duplicate pair = store.get(one, other);
        var typed = new Typed(request);
        String author = shell.signedIn().personName();
        if (typed.raw("act").equals("apart")) {
            store.apart(pair, author);
            return SeeOther.to("/contacts/duplicates").say("secretariat.duplicate.said.apart");
        }
        String why = typed.text("why", 0, 500);
        if (!typed.problems().any()) {
            try {
                store.merge(pair, chosen(pair, typed), why, author);
                return SeeOther.to("/contacts/duplicates")
                        .say("secretariat.duplicate.said.merged", pair.kept().name());
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return page(pair, typed, shell).with(422);
    }

    private static ContactMerge.Chosen chosen(Duplicate pair, Typed typed) {
        Holder kept = pair.kept();
        Holder gone = pair.gone();
        return new ContactMerge.Chosen(
                second("name", typed) ? gone.name() : kept.name(),
                second("title", typed) ? gone.title() : kept.title(),
                second("mail", typed) ? gone.mail() : kept.mail());
    }

    private static boolean second(String field, Typed typed) {
        return typed.raw(field).equals("other");
    }

    private DuplicatePage page(Duplicate pair, Typed typed, Shell shell) {
        Holder kept = pair.kept();
        Holder gone = pair.gone();
        boolean free = !pair.across();
        return new DuplicatePage(
                pair,
                names.name(kept.member(), shell.locale()),
                names.name(gone.member(), shell.locale()),
                List.of(
                        new DuplicatePage.Field("name", kept.name(), gone.name(), free, second("name", typed)),
                        new DuplicatePage.Field("title", kept.title(), gone.title(), free, second("title", typed)),
                        new DuplicatePage.Field(
                                "mail",
                                kept.mail(),
                                gone.mail(),
                                free && !kept.state().inOffice(),
                                second("mail", typed)),
                        new DuplicatePage.Field(
                                "post",
                                shell.code("member.post", kept.post()),
                                shell.code("member.post", gone.post()),
                                false,
                                false),
                        new DuplicatePage.Field(
                                "state",
                                shell.code("member.appointment.state", kept.state()),
                                shell.code("member.appointment.state", gone.state()),
                                false,
                                false),
                        new DuplicatePage.Field("note", kept.note(), gone.note(), false, false),
                        new DuplicatePage.Field(
                                "created", shell.day(kept.created()), shell.day(gone.created()), false, false)),
                typed.raw("why"),
                typed.problems());
    }
}
