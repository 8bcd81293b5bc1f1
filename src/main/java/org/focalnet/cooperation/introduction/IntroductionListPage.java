package org.focalnet.cooperation.introduction;

import java.util.List;
import java.util.Map;
import org.focalnet.audience.MemberId;
import org.focalnet.web.View;

/** The introductions of a member, the newest first. */
public record IntroductionListPage(List<Introduction> introductions, MemberId own, Map<MemberId, String> names)
        implements View {

    public String name(MemberId member) {
        return names.getOrDefault(member, "–");
    }

    public MemberId other(Introduction introduction) {
        return introduction.needMember().equals(own) ? introduction.offerMember() : introduction.needMember();
    }
}
