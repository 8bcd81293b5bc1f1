package org.focalnet.outreach.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.focalnet.member.Member;
import org.focalnet.member.MemberKind;
import org.focalnet.member.Members;
import org.focalnet.member.NewMember;
import org.focalnet.member.UnGroup;
import org.focalnet.outreach.joining.Acceptance.Decision;
import org.focalnet.web.Texts;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what an officer decides about a nomination, and says which state it means. */
@Component
class AcceptanceForm {

    private final Members members;
    private final Clock clock;

    AcceptanceForm(Members members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    /** All that is wrong is noted at once; null where anything is. */
    @Nullable
    Decision read(Typed typed, String by) {
        boolean fresh = typed.raw("member").equals("NEW");
        String code = fresh ? typed.line("code", 2, 2).toUpperCase(Locale.ROOT) : typed.line("member", 1, 24);
        if (fresh) {
            String wrong = NewMember.problem(code, MemberKind.STATE);
            if (wrong != null) {
                typed.problems().add("code", wrong);
            } else if (members.find(code).isPresent()) {
                typed.problems().add("code", "member.member.code.taken");
            }
        } else if (members.find(code).filter(Member::active).isEmpty()) {
            typed.problems().add("member", "joining.refused.member");
        }
        UnGroup group = fresh ? typed.choice("un_group", UnGroup.class) : UnGroup.NONE;
        String number = typed.line("note_number", 1, 80);
        LocalDate today = QueueController.today(clock);
        LocalDate day = typed.day("day", today.minusYears(20), today);
        if (day == null) {
            typed.problems().add("day", "web.problem.required");
        }
        return day == null || group == null || typed.problems().any()
                ? null
                : new Decision(code, fresh, group, number, day, by);
    }

    /** What the state of the decision is called. */
    String name(Nomination one, Decision decision, Locale language) {
        return decision.fresh()
                ? decision.admitted(one).name(language)
                : members.find(decision.code())
                        .map(member -> member.name(language))
                        .orElse(decision.code());
    }

    /** Whether it is called in any language what the nomination calls its government. */
    boolean fits(Nomination one, Decision decision) {
        String wanted = Members.fold(one.given().government());
        return Texts.LANGUAGES.stream()
                .anyMatch(
                        language -> Members.fold(name(one, decision, language)).equals(wanted));
    }
}
