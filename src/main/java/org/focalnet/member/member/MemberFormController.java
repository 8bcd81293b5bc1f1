package org.focalnet.member.member;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.member.LocalName;
import org.focalnet.member.Member;
import org.focalnet.member.MemberKind;
import org.focalnet.member.Members;
import org.focalnet.member.NewMember;
import org.focalnet.member.Region;
import org.focalnet.member.UnGroup;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One member at a time: observers and other entities, and corrections. */
@Controller
class MemberFormController {

    private static final String CODE = "/members/{code:[A-Z][A-Z0-9-]+}/edit";

    private final MemberStore store;
    private final Members members;

    MemberFormController(MemberStore store, Members members) {
        this.store = store;
        this.members = members;
    }

    @GetMapping("/members/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER)
    View fresh() {
        return new MemberFormPage("", "", "PARTNER", LocalName.NONE, "NONE", "", false, 0, new Problems(), null);
    }

    @PostMapping("/members/new")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    Object admit(HttpServletRequest request) {
        var typed = new Typed(request);
        String code = typed.line("code", 1, 24).toUpperCase(Locale.ROOT);
        MemberKind kind = typed.choice("kind", MemberKind.class);
        UnGroup group = typed.choice("un_group", UnGroup.class);
        LocalName names = names(typed);
        String note = typed.line("un_group_note", 0, 200);
        if (kind != null && !code.isEmpty() && NewMember.problem(code, kind) != null) {
            typed.problems()
                    .add("code", "member.import.reason.code." + kind.name().toLowerCase(Locale.ROOT));
        }
        if (names.isEmpty() && !(kind == MemberKind.STATE && Region.known(code))) {
            typed.problems().add("name_en", "web.problem.required");
        }
        if (kind != null && group != null && !typed.problems().any()) {
            try {
                store.admit(new NewMember(code, kind, names, group, note));
                return SeeOther.to("/members/" + code).say("member.member.said.admitted");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return new MemberFormPage(
                        "",
                        code,
                        typed.raw("kind"),
                        names,
                        typed.raw("un_group"),
                        note,
                        false,
                        0,
                        typed.problems(),
                        null)
                .with(422);
    }

    @GetMapping(CODE)
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER)
    View edit(@PathVariable String code) {
        Member member = members.find(code).orElseThrow(NotFound::new);
        return page(member, new Problems(), null);
    }

    @PostMapping(CODE)
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    Object revise(@PathVariable String code, HttpServletRequest request) {
        Member now = members.find(code).orElseThrow(NotFound::new);
        var typed = new Typed(request);
        UnGroup group = typed.choice("un_group", UnGroup.class);
        LocalName names = names(typed);
        if (names.isEmpty() && !(now.kind() == MemberKind.STATE && Region.known(code))) {
            typed.problems().add("name_en", "web.problem.required");
        }
        var wanted = new Member(
                now.id(),
                code,
                now.kind(),
                names,
                group == null ? now.unGroup() : group,
                typed.line("un_group_note", 0, 200),
                now.subregion(),
                now.kind() == MemberKind.SECRETARIAT || !typed.ticked("left"),
                typed.number("version", 0, Integer.MAX_VALUE));
        if (typed.problems().any()) {
            return page(wanted, typed.problems(), null).with(422);
        }
        if (wanted.version() != now.version()) {
            return page(wanted, typed.problems(), now).with(409);
        }
        store.revise(wanted);
        return SeeOther.to("/members/" + code).say("member.member.said.revised");
    }

    private static LocalName names(Typed typed) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String language : Members.languages()) {
            names.put(language, typed.line("name_" + language, 0, 200));
        }
        return new LocalName(names);
    }

    private static MemberFormPage page(
            Member member, Problems problems, @org.jspecify.annotations.Nullable Member theirs) {
        return new MemberFormPage(
                member.code(),
                member.code(),
                member.kind().name(),
                member.names(),
                member.unGroup().name(),
                member.unGroupNote(),
                !member.active(),
                theirs == null ? member.version() : theirs.version(),
                problems,
                theirs);
    }
}
