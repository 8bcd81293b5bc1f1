package org.focalnet.cooperation.partnership;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.Threads;
import org.focalnet.file.Attachments;
import org.focalnet.file.Upload;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.View;
import org.springframework.stereotype.Component;

/** Puts the page of a partnership together. */
@Component
public class PartnershipPages {

    private static final int THREADS = 5;

    private final PartnershipStore store;
    private final WorkplanStore plans;
    private final PartnerMeetingStore meetings;
    private final FeedbackStore feedback;
    private final Threads threads;
    private final Attachments attachments;
    private final AudiencePickers pickers;
    private final ShellFactory shells;
    private final Clock clock;

    PartnershipPages(
            PartnershipStore store,
            WorkplanStore plans,
            PartnerMeetingStore meetings,
            FeedbackStore feedback,
            Threads threads,
            Attachments attachments,
            AudiencePickers pickers,
            ShellFactory shells,
            Clock clock) {
        this.store = store;
        this.plans = plans;
        this.meetings = meetings;
        this.feedback = feedback;
        this.threads = threads;
        this.attachments = attachments;
        this.pickers = pickers;
        this.shells = shells;
        this.clock = clock;
    }

    View of(UUID id, HttpServletRequest request) {
        return of(id, "", new Problems(), request);
    }

    View of(UUID id, String typed, Problems problems, HttpServletRequest request) {
        return of(id, typed, List.of(), problems, request);
    }

    View of(UUID id, String typed, List<Upload> uploads, Problems problems, HttpServletRequest request) {
        Shell shell = shells.of(request);
        Partnership one = store.find(id);
        Map<UUID, UUID> siblings = store.siblings(id);
        List<Partnership> others = siblings.size() < 2
                ? List.of()
                : store.all().stream()
                        .filter(other ->
                                siblings.containsKey(other.id()) && !other.id().equals(id))
                        .toList();
        List<MemberId> members = new ArrayList<>(List.of(one.member(), one.other()));
        others.forEach(other -> members.add(other.other()));
        return new PartnershipPage(
                one,
                names(members, shell),
                pickers.ribbon(shell, one.audience(), one.handling().mark()),
                Viewers.require().role().writes(),
                siblings.get(id),
                others,
                plans.plan(id),
                meetings.of(id),
                feedback.of(one),
                threads.newest(id, THREADS),
                attachments.of(List.of(id)).getOrDefault(id, List.of()),
                uploads,
                store.words(id),
                one.course().withdrawn() == null ? "" : store.why(id),
                LocalDate.now(clock),
                one.course().asked(one.own(), clock.instant()).stream()
                        .findFirst()
                        .orElse(0),
                typed,
                problems);
    }

    /** The names of members in the reader's language. */
    public Map<MemberId, String> names(Collection<MemberId> members, Shell shell) {
        return pickers.names(members, shell);
    }
}
