package org.focalnet.meeting.bilateral;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.document.CalendarFile;
import org.focalnet.document.TableFile;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.networkmeeting.NetworkMeetingStore;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The schedule as files: of one delegation, and of all for who organises. */
@Controller
class ScheduleFileController {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final NetworkMeetingStore meetings;
    private final BilateralPlanStore plans;
    private final ScheduleEntries schedule;
    private final MemberNames names;
    private final ShellFactory shells;
    private final Clock clock;

    ScheduleFileController(
            NetworkMeetingStore meetings,
            BilateralPlanStore plans,
            ScheduleEntries schedule,
            MemberNames names,
            ShellFactory shells,
            Clock clock) {
        this.meetings = meetings;
        this.plans = plans;
        this.schedule = schedule;
        this.names = names;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/network-meetings/{id}/bilaterals/schedule.ics")
    @Door(Door.Kind.EXPORT)
    ResponseEntity<byte[]> calendar(@PathVariable UUID id, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.find(id);
        Shell shell = shells.of(request);
        List<CalendarFile.Entry> entries = schedule.of(meeting, clock.instant(), shell);
        return TableFile.file(
                "bilaterals",
                Tlp.AMBER,
                "ics",
                CalendarFile.TYPE,
                CalendarFile.of(shell.t("bilateral.title"), entries));
    }

    @GetMapping("/network-meetings/{id}/bilaterals/schedule.csv")
    @Door(Door.Kind.EXPORT)
    ResponseEntity<byte[]> csv(@PathVariable UUID id, HttpServletRequest request) {
        MemberId own = Viewers.require().member();
        return table(
                        meetings.find(id),
                        request,
                        plans.agreed(id).stream().filter(one -> one.of(own)).toList())
                .csv();
    }

    @GetMapping("/network-meetings/{id}/bilaterals/plan.csv")
    @Door(value = Door.Kind.EXPORT, entry = Door.Entry.WRITER)
    ResponseEntity<byte[]> planCsv(@PathVariable UUID id, HttpServletRequest request) {
        return table(meetings.organised(id), request, plans.agreed(id)).csv();
    }

    @GetMapping("/network-meetings/{id}/bilaterals/plan.xlsx")
    @Door(value = Door.Kind.EXPORT, entry = Door.Entry.WRITER)
    ResponseEntity<byte[]> planXlsx(@PathVariable UUID id, HttpServletRequest request) {
        return table(meetings.organised(id), request, plans.agreed(id)).xlsx();
    }

    private TableFile table(NetworkMeeting meeting, HttpServletRequest request, List<Bilateral> shown) {
        Shell shell = shells.of(request);
        ZoneId zone = meeting.facts().zone();
        Map<UUID, Slot> slots = schedule.slots(meeting.id());
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(Tlp.AMBER.label(), meeting.facts().title()));
        rows.add(List.of("day", "from", "to", "one", "other", "where", "interpreter").stream()
                .map(column -> shell.t("bilateral.column." + column))
                .toList());
        for (Bilateral one : shown) {
            Slot slot = slots.get(one.slot());
            if (slot != null && one.state() == Bilateral.State.CONFIRMED) {
                rows.add(List.of(
                        slot.day(zone).toString(),
                        CLOCK.format(slot.starts().atZone(zone)),
                        CLOCK.format(slot.ends().atZone(zone)),
                        names.name(one.one(), shell.locale()),
                        names.name(one.other(), shell.locale()),
                        ScheduleEntries.where(one, shell),
                        BilateralsPage.pair(one.interpreter(), shell)));
            }
        }
        return new TableFile("bilaterals", Tlp.AMBER, rows);
    }
}
