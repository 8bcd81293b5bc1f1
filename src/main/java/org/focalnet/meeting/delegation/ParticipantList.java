package org.focalnet.meeting.delegation;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Shell;
import org.springframework.stereotype.Component;

/** Who takes part in a meeting, member by member, as far as the viewer may see it. */
@Component
public class ParticipantList {

    private final DelegateStore delegates;
    private final AudiencePickers pickers;

    ParticipantList(DelegateStore delegates, AudiencePickers pickers) {
        this.delegates = delegates;
        this.pickers = pickers;
    }

    public List<ParticipantsPage.Delegation> of(UUID meeting, Shell shell) {
        var byMember = delegates.participants(meeting).stream().collect(Collectors.groupingBy(Participant::member));
        return pickers.named(byMember.keySet(), shell).stream()
                .map(named ->
                        new ParticipantsPage.Delegation(named.name(), byMember.getOrDefault(named.id(), List.of())))
                .toList();
    }
}
