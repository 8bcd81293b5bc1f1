package org.focalnet.member.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.focalnet.member.MemberKind;
import org.focalnet.member.Members;
import org.focalnet.member.UnGroup;
import org.focalnet.notify.YearSource;
import org.springframework.stereotype.Component;

/** States by their regional group, on the day on which it is asked. */
@Component
class MemberYear implements YearSource {

    private final Members members;

    MemberYear(Members members) {
        this.members = members;
    }

    @Override
    public String chapter() {
        return "members";
    }

    @Override
    public List<Figure> of(Year year) {
        return Arrays.stream(UnGroup.values())
                .filter(group -> group != UnGroup.NONE)
                .map(group -> new Figure(
                        year.word("member.un_group." + group.name().toLowerCase(Locale.ROOT)), year.from5((int)
                                members.all().stream()
                                        .filter(member ->
                                                member.kind() == MemberKind.STATE && member.unGroup() == group)
                                        .count())))
                .toList();
    }
}
