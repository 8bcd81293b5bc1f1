package org.focalnet.meeting.session;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.document.Table;
import org.focalnet.meeting.networkmeeting.MeetingHeads;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.networkmeeting.NetworkMeetingStore;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Brings a table into an agenda, or only looks at it: what is wrong is said cell by cell, and then nothing is written. */
@Controller
class AgendaImportController {

    private final NetworkMeetingStore meetings;
    private final SessionStore sessions;
    private final MeetingHeads heads;
    private final ShellFactory shells;
    private final TransactionTemplate transactions;

    AgendaImportController(
            NetworkMeetingStore meetings,
            SessionStore sessions,
            MeetingHeads heads,
            ShellFactory shells,
            TransactionTemplate transactions) {
        this.meetings = meetings;
        this.sessions = sessions;
        this.heads = heads;
        this.shells = shells;
        this.transactions = transactions;
    }

    @GetMapping("/network-meetings/{id}/agenda/import")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View ask(@PathVariable UUID id, HttpServletRequest request) {
        return page(meetings.organised(id), request, Ids.next(), List.of(), null, new Problems());
    }

    @PostMapping("/network-meetings/{id}/agenda/import")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object bring(@PathVariable UUID id, @RequestParam @Nullable MultipartFile file, HttpServletRequest request)
            throws IOException {
        NetworkMeeting meeting = meetings.organised(id);
        var typed = new Typed(request);
        UUID sent = typed.id("form");
        UUID form = sent == null ? Ids.next() : sent;
        if (file == null || file.isEmpty()) {
            return page(meeting, request, form, List.of(), null, new Problems().add("file", "document.table.empty"))
                    .with(422);
        }
        try {
            byte[] content = file.getInputStream().readNBytes(Table.MOST_BYTES + 1);
            AgendaRows.Read read = AgendaRows.read(Table.read(content), meeting, shells.of(request));
            if (!read.faults().isEmpty()) {
                return page(meeting, request, form, read.faults(), null, new Problems())
                        .with(422);
            }
            if (typed.raw("act").equals("check")) {
                return page(meeting, request, form, List.of(), read.lines().size(), new Problems());
            }
            transactions.executeWithoutResult(status -> write(id, form, read.lines()));
            return SeeOther.to(meeting.path() + "/agenda?day=all")
                    .say("session.said.imported", Integer.toString(read.lines().size()));
        } catch (Refused refused) {
            return page(meeting, request, form, List.of(), null, new Problems().add(refused))
                    .with(422);
        }
    }

    /** A row of one form is always the same session: who sends it twice adds nothing. */
    private void write(UUID id, UUID form, List<AgendaRows.Line> lines) {
        NetworkMeeting meeting = meetings.locked(id);
        Map<String, UUID> halls = new HashMap<>();
        for (AgendaRows.Line line : lines) {
            UUID hall = line.hall().isEmpty()
                    ? null
                    : halls.computeIfAbsent(
                            line.hall().toLowerCase(Locale.ROOT),
                            name -> sessions.addHall(meeting, Ids.next(), line.hall(), 0));
            UUID session = UUID.nameUUIDFromBytes((form + ":" + line.row()).getBytes(StandardCharsets.UTF_8));
            sessions.add(meeting, session, line.session().in(hall), null);
        }
    }

    private AgendaImportPage page(
            NetworkMeeting meeting,
            HttpServletRequest request,
            UUID form,
            List<AgendaRows.Fault> faults,
            @Nullable Integer checked,
            Problems problems) {
        return new AgendaImportPage(heads.of(meeting, "agenda", request), form, faults, checked, problems);
    }
}
