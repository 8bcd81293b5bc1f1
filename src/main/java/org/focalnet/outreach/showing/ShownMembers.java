package org.focalnet.outreach.showing;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.member.Member;
import org.focalnet.member.MemberKind;
import org.focalnet.member.Members;
import org.focalnet.web.PublicSite;
import org.springframework.stereotype.Component;

/** The members that agreed, as long as they belong to the network and their hub is not frozen. */
@Component
class ShownMembers implements PublicSite.Paths {

    private final ShowingStore showings;
    private final Members members;

    ShownMembers(ShowingStore showings, Members members) {
        this.showings = showings;
        this.members = members;
    }

    ShownMembersPage page(Locale language) {
        Map<MemberId, Showing> all = showings.all();
        List<ShownMembersPage.Shown> shown = members.all().stream()
                .filter(member -> all.containsKey(member.id()) && shows(member))
                .map(member -> shown(member, java.util.Objects.requireNonNull(all.get(member.id())), language))
                .sorted(Comparator.comparing(ShownMembersPage.Shown::name, Collator.getInstance(language)::compare))
                .toList();
        return new ShownMembersPage(shown);
    }

    /** @throws NotFound also for one that did not agree */
    ShownMembersPage.Shown one(String code, Locale language) {
        Member member =
                members.find(code).filter(Member::active).filter(this::shows).orElseThrow(NotFound::new);
        return shown(member, showings.of(member.id()).orElseThrow(NotFound::new), language);
    }

    @Override
    public List<String> paths() {
        return List.of("/network");
    }

    private boolean shows(Member member) {
        return member.kind() != MemberKind.SECRETARIAT && members.reachable(member.id());
    }

    private static ShownMembersPage.Shown shown(Member member, Showing showing, Locale language) {
        return new ShownMembersPage.Shown(member.code(), member.name(language), showing);
    }
}
