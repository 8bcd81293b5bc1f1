package org.focalnet.meeting.pack;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.document.CalendarFile;
import org.focalnet.document.Document;
import org.focalnet.document.DocumentFormat;
import org.focalnet.document.Documents;
import org.focalnet.meeting.MeetingTimes;
import org.focalnet.meeting.delegation.ParticipantsPage;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.networkmeeting.NetworkMeetingStore;
import org.focalnet.meeting.session.Session;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.View;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pack for the plane: what its reader reads of a meeting, as a PDF to print and as a page that needs no network. */
@Controller
class MeetingPackController {

    private final NetworkMeetingStore meetings;
    private final MeetingPacks packs;
    private final Documents documents;
    private final ShellFactory shells;

    MeetingPackController(NetworkMeetingStore meetings, MeetingPacks packs, Documents documents, ShellFactory shells) {
        this.meetings = meetings;
        this.packs = packs;
        this.documents = documents;
        this.shells = shells;
    }

    @GetMapping("/network-meetings/{id}/pack.pdf")
    @Door(Door.Kind.EXPORT)
    void pdf(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        NetworkMeeting meeting = meetings.find(id);
        Shell shell = shells.of(request);
        documents.send(document(packs.of(meeting, false, shell), shell), DocumentFormat.PDF, response);
    }

    @GetMapping("/network-meetings/{id}/pack.html")
    @Door(Door.Kind.EXPORT)
    View page(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        Shell shell = shells.of(request);
        MeetingPack pack = packs.of(meetings.find(id), true, shell);
        String name = documents.fileName(head(pack, shell), DocumentFormat.PDF).replaceFirst("\\.pdf$", ".html");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        return new PackFile(pack, MeetingPacks.MOST_BYTES);
    }

    private static Document head(MeetingPack pack, Shell shell) {
        var facts = pack.meeting().facts();
        String when = MeetingTimes.days(facts.starts(), facts.ends(), shell.locale());
        return new Document(
                facts.title(),
                facts.place().isEmpty() ? when : when + " · " + facts.place(),
                pack.mark(),
                shell.locale());
    }

    private static Document document(MeetingPack pack, Shell shell) {
        var facts = pack.meeting().facts();
        Document file = head(pack, shell)
                .paragraph(shell.t("session.zone", shell.zoneName(facts.zone().getId())))
                .heading(shell.t("networkmeeting.concept"))
                .paragraph(facts.concept().isEmpty() ? shell.t("networkmeeting.concept.none") : facts.concept())
                .heading(shell.t("networkmeeting.tabs.agenda"));
        for (var day : pack.days()) {
            file = file.subheading(shell.dayWithWeek(day)).table(List.of(), agenda(pack, pack.on(day), shell));
        }
        file = file.heading(shell.t("pack.bilaterals"));
        file = pack.bilaterals().isEmpty()
                ? file.paragraph(shell.t("pack.bilaterals.none"))
                : file.table(List.of(), bilaterals(pack, shell));
        file = file.heading(shell.t("delegation.participants"));
        for (ParticipantsPage.Delegation delegation : pack.delegations()) {
            file = file.subheading(delegation.member())
                    .points(delegation.people().stream()
                            .map(person ->
                                    person.post().isEmpty() ? person.name() : person.name() + ", " + person.post())
                            .toList());
        }
        return papers(file.heading(shell.t("paper.title")), pack, shell);
    }

    private static List<List<String>> agenda(MeetingPack pack, List<Session> sessions, Shell shell) {
        var zone = pack.meeting().facts().zone();
        List<List<String>> rows = new ArrayList<>();
        for (Session one : sessions) {
            List<String> words = new ArrayList<>(List.of(one.facts().title()));
            words.addAll(one.facts().people());
            words.add(one.facts().text());
            words.removeIf(String::isEmpty);
            rows.add(List.of(
                    MeetingTimes.clock(one.facts().starts(), zone, shell.locale()) + "–"
                            + MeetingTimes.clock(one.facts().ends(), zone, shell.locale()),
                    String.join("\n", words),
                    one.hallName()));
        }
        return rows;
    }

    private static List<List<String>> bilaterals(MeetingPack pack, Shell shell) {
        var zone = pack.meeting().facts().zone();
        List<List<String>> rows = new ArrayList<>();
        for (CalendarFile.Entry one : pack.bilaterals()) {
            rows.add(List.of(
                    MeetingTimes.span(one.starts(), one.ends(), zone, shell.locale()), one.title(), one.place()));
        }
        return rows;
    }

    /** Their names in a list, then what could be read of each. */
    private static Document papers(Document file, MeetingPack pack, Shell shell) {
        Document with = file.points(pack.papers().stream()
                .map(paper -> paper.title() + " · " + paper.tlp().label())
                .toList());
        for (MeetingPack.Paper paper : pack.papers()) {
            for (MeetingPack.Text text : paper.texts()) {
                if (!text.words().isEmpty()) {
                    with = with.newPage()
                            .subheading(paper.title() + " · " + shell.languageName(text.language(), false) + " · "
                                    + paper.tlp().label())
                            .paragraph(text.words());
                }
            }
        }
        return with;
    }
}
