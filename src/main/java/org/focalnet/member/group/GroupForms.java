package org.focalnet.member.group;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.focalnet.audience.MemberId;
import org.focalnet.member.Group;
import org.focalnet.member.Member;
import org.focalnet.member.Members;
import org.focalnet.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the form of a group together. */
@Component
class GroupForms {

    private final Members members;

    GroupForms(Members members) {
        this.members = members;
    }

    Set<MemberId> known() {
        return members.all().stream().map(Member::id).collect(Collectors.toSet());
    }

    GroupFormPage of(
            Locale language,
            @Nullable Group group,
            GroupChange change,
            boolean described,
            Problems problems,
            @Nullable Group theirs) {
        List<GroupFormPage.Choice> choices = members.all().stream()
                .filter(member ->
                        group == null || group.free() || group.members().contains(member.id()))
                .map(member -> new GroupFormPage.Choice(member.id().toString(), member.name(language)))
                .sorted(Comparator.comparing(GroupFormPage.Choice::name, Collator.getInstance(language)))
                .toList();
        return new GroupFormPage(
                group == null ? null : group.id(),
                change.code(),
                described || group == null ? change.names() : group.names(),
                change.purpose(),
                change.silence(),
                group == null || group.free(),
                choices,
                GroupFormPage.ticked(change.members()),
                GroupFormPage.ticked(change.conveners()),
                theirs == null ? change.seen() : GroupChange.seal(theirs),
                described,
                problems,
                theirs == null ? null : GroupFormPage.Theirs.of(change, theirs, choices),
                null);
    }
}
