package org.focalnet.outreach.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.member.Appointing;
import org.focalnet.member.Member;
import org.focalnet.member.MemberKind;
import org.focalnet.member.Members;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Texts;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Component;

/** Puts together what an officer sees of a nomination. */
@Component
class NominationPages {

    private static final List<String> FIELDS = List.of(
            "person",
            "number",
            "source",
            "said",
            "outcome",
            "again",
            "member",
            "code",
            "un_group",
            "note_number",
            "day",
            "reason",
            "note");

    private final QueueStore queue;
    private final Members members;
    private final Appointing appointing;
    private final ShellFactory shells;

    NominationPages(QueueStore queue, Members members, Appointing appointing, ShellFactory shells) {
        this.queue = queue;
        this.members = members;
        this.appointing = appointing;
        this.shells = shells;
    }

    NominationPage page(UUID id, String form, Problems problems, HttpServletRequest request) {
        Nomination one = queue.get(id);
        Member member = member(one);
        List<Appointing.Held> history = member == null ? List.of() : appointing.history(member.id());
        var typed = new Typed(request);
        Map<String, String> words = new LinkedHashMap<>();
        if (!form.isEmpty()) {
            FIELDS.forEach(field -> words.put(field, typed.raw(field)));
        }
        return new NominationPage(
                one,
                one.open() || one.state() == Nomination.State.UNCONFIRMED
                        ? Check.of(one, history, queue.others(one))
                        : List.of(),
                queue.calls(id),
                history,
                member == null ? "" : member.code(),
                states(shells.of(request)),
                words,
                form,
                null,
                problems);
    }

    /** The member that it is of, or that bears the name that was typed. */
    private @org.jspecify.annotations.Nullable Member member(Nomination one) {
        UUID known = one.member();
        if (known != null) {
            return members.find(new org.focalnet.audience.MemberId(known)).orElse(null);
        }
        String wanted = Members.fold(one.given().government());
        return members.all().stream()
                .filter(member -> member.kind() != MemberKind.SECRETARIAT)
                .filter(member -> Texts.LANGUAGES.stream()
                        .anyMatch(
                                language -> Members.fold(member.name(language)).equals(wanted)))
                .findFirst()
                .orElse(null);
    }

    private Map<String, String> states(Shell shell) {
        Map<String, String> names = new LinkedHashMap<>();
        Collator collator = Collator.getInstance(shell.locale());
        members.all().stream()
                .filter(member -> member.kind() != MemberKind.SECRETARIAT)
                .sorted(Comparator.comparing((Member member) -> member.name(shell.locale()), collator))
                .forEach(member -> names.put(member.code(), member.name(shell.locale())));
        return names;
    }
}
