package org.focalnet.meeting.bilateral;

import java.util.List;
import org.focalnet.meeting.MeetingSuggestions;
import org.focalnet.member.Offices;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Those whose offices name the same themes in the directory. */
@Component
@Order(2)
class ThemeSuggestions implements MeetingSuggestions {

    private final Offices offices;

    ThemeSuggestions(Offices offices) {
        this.offices = offices;
    }

    @Override
    public List<Suggestion> suggest() {
        return offices.sharingThemes().stream()
                .map(member -> new Suggestion(member, "bilateral.suggested.theme"))
                .toList();
    }
}
