package org.focalnet.meeting.bilateral;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.meeting.MeetingSuggestions;
import org.focalnet.meeting.networkmeeting.MeetingHeads;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of one delegation's bilateral meetings. */
@Component
class BilateralPages {

    private static final int SUGGESTED = 8;

    private final WishStore wishes;
    private final FrameStore frames;
    private final BilateralPlanStore plans;
    private final MeetingHeads heads;
    private final Audiences audiences;
    private final AudiencePickers pickers;
    private final List<MeetingSuggestions> suggestions;
    private final ShellFactory shells;
    private final Clock clock;

    BilateralPages(
            WishStore wishes,
            FrameStore frames,
            BilateralPlanStore plans,
            MeetingHeads heads,
            Audiences audiences,
            AudiencePickers pickers,
            List<MeetingSuggestions> suggestions,
            ShellFactory shells,
            Clock clock) {
        this.wishes = wishes;
        this.frames = frames;
        this.plans = plans;
        this.heads = heads;
        this.audiences = audiences;
        this.pickers = pickers;
        this.suggestions = suggestions;
        this.shells = shells;
        this.clock = clock;
    }

    BilateralsPage of(
            NetworkMeeting meeting, BilateralsPage.WishForm form, Problems problems, HttpServletRequest request) {
        Shell shell = shells.of(request);
        MemberId own = Viewers.require().member();
        Frame frame = frames.find(meeting.id());
        List<Wish> all = wishes.all(meeting.id());
        List<MemberNames.Named> others = pickers.named(others(meeting), shell);
        Map<MemberId, String> names = new HashMap<>();
        others.forEach(one -> names.put(one.id(), one.name()));
        Set<MemberId> avoided = wishes.avoided(meeting.id());
        Set<MemberId> wished = new HashSet<>();
        all.stream().filter(one -> one.owner().equals(own)).forEach(one -> wished.add(one.other()));
        return new BilateralsPage(
                heads.of(meeting, "bilaterals", audiences.resolve(AudienceChoice.OWN), Tlp.AMBER, request),
                own,
                frame,
                held(meeting, frame, own, names),
                all.stream()
                        .filter(one -> one.owner().equals(own))
                        .map(one -> new BilateralsPage.Named(one, names.getOrDefault(one.other(), "–")))
                        .toList(),
                all.stream()
                        .filter(one -> one.other().equals(own) && !one.owner().equals(own))
                        .map(one -> new BilateralsPage.Named(one, names.getOrDefault(one.owner(), "–")))
                        .toList(),
                others,
                suggested(others, wished, avoided),
                others.stream().filter(one -> avoided.contains(one.id())).toList(),
                wishes.absences(meeting.id()),
                form,
                open(meeting, frame),
                problems);
    }

    /** Whether wishes are taken: until the day that the organiser named. */
    boolean open(NetworkMeeting meeting) {
        return open(meeting, frames.find(meeting.id()));
    }

    private boolean open(NetworkMeeting meeting, @Nullable Frame frame) {
        return frame != null
                && !meeting.draft()
                && meeting.cancelled() == null
                && !meeting.today(clock.instant()).isAfter(frame.wishesBy());
    }

    /** Whether the organiser has somebody who interprets between the two languages. */
    boolean interprets(NetworkMeeting meeting, String pair) {
        Frame frame = frames.find(meeting.id());
        return frame != null && frame.interprets(pair);
    }

    boolean mayBeMet(NetworkMeeting meeting, MemberId other) {
        return others(meeting).contains(other);
    }

    private Set<MemberId> others(NetworkMeeting meeting) {
        Set<MemberId> members = new HashSet<>(
                audiences.find(meeting.audience()).orElseThrow(NotFound::new).readers());
        members.add(meeting.owner());
        members.remove(Viewers.require().member());
        return members;
    }

    private List<BilateralsPage.Held> held(
            NetworkMeeting meeting, @Nullable Frame frame, MemberId own, Map<MemberId, String> names) {
        if (frame == null) {
            return List.of();
        }
        Map<UUID, Slot> slots = new HashMap<>();
        frame.slots().forEach(slot -> slots.put(slot.id(), slot));
        List<BilateralsPage.Held> held = new ArrayList<>();
        for (Bilateral one : plans.agreed(meeting.id())) {
            Slot slot = slots.get(one.slot());
            if (one.of(own) && slot != null) {
                held.add(new BilateralsPage.Held(one, names.getOrDefault(one.with(own), "–"), slot));
            }
        }
        return held;
    }

    /** Of those who may be met and were not thought of yet, for whom there is a reason; the first reason of each. */
    private List<BilateralsPage.Suggested> suggested(
            List<MemberNames.Named> others, Set<MemberId> wished, Set<MemberId> avoided) {
        Map<MemberId, String> reasons = new LinkedHashMap<>();
        suggestions.forEach(source -> source.suggest().forEach(one -> reasons.putIfAbsent(one.member(), one.reason())));
        return others.stream()
                .filter(one ->
                        reasons.containsKey(one.id()) && !wished.contains(one.id()) && !avoided.contains(one.id()))
                .map(one -> new BilateralsPage.Suggested(one, reasons.getOrDefault(one.id(), "")))
                .limit(SUGGESTED)
                .toList();
    }
}
