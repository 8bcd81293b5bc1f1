package org.focalnet.assessment.extract;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.web.AudiencePicker;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Problems;
import org.focalnet.web.Reader;
import org.focalnet.web.Ribbon;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.springframework.stereotype.Component;

/** Makes the page of an extract, for its own team and for its readers. */
@Component
class ExtractPages {

    private final ExtractStore extracts;
    private final RemarkStore remarks;
    private final AudiencePickers pickers;
    private final ShellFactory shells;

    ExtractPages(ExtractStore extracts, RemarkStore remarks, AudiencePickers pickers, ShellFactory shells) {
        this.extracts = extracts;
        this.remarks = remarks;
        this.pickers = pickers;
        this.shells = shells;
    }

    /**
     * The page of an extract.
     *
     * @param remark what was typed; empty where nothing was
     */
    ExtractPage of(Extract extract, String remark, Problems problems, HttpServletRequest request) {
        Shell shell = shells.of(request);
        var viewer = Viewers.require();
        boolean own = extract.owner().equals(viewer.member());
        List<Remark> left = extract.purpose().invites() ? remarks.of(extract.id()) : List.of();
        return new ExtractPage(
                extract,
                extracts.lines(extract.id()),
                watermark(extract, shell),
                own && !extract.open() ? Ribbon.own(shell) : pickers.ribbon(shell, extract.audience(), extract.mark()),
                own ? readers(extract, shell) : null,
                left,
                names(left.stream().map(Remark::writer).distinct().toList(), shell),
                viewer.role().writes(),
                viewer.member(),
                remark,
                problems);
    }

    /** Who is to read it, named exactly. */
    AudiencePicker.Readers readers(Extract extract, Shell shell) {
        return pickers.readers(shell, pickers.choice(extract.intended()));
    }

    /** By whom it was disclosed, to whom and until when: to the reader's own member, where somebody else reads it. */
    String watermark(Extract extract, Shell shell) {
        Reader reader = shell.signedIn();
        boolean own = extract.owner().equals(reader.viewer().member());
        String owner = pickers.named(List.of(extract.owner()), shell).getFirst().name();
        String to = own ? others(extract, owner, shell) : reader.memberName();
        Instant withdrawn = extract.withdrawn();
        if (withdrawn != null) {
            return shell.t("assessment.extract.watermark.withdrawn", owner, shell.day(withdrawn));
        }
        return extract.until("assessment.extract.watermark", shell, owner, to);
    }

    private String others(Extract extract, String owner, Shell shell) {
        List<String> names = readers(extract, shell).names().stream()
                .filter(name -> !name.equals(owner))
                .toList();
        return names.size() > 6 ? shell.t("assessment.extract.watermark.many", names.size()) : shell.list(names);
    }

    Map<MemberId, String> names(List<MemberId> members, Shell shell) {
        Map<MemberId, String> names = new HashMap<>();
        pickers.named(members, shell).forEach(member -> names.put(member.id(), member.name()));
        return names;
    }

    /** Everything that a text check reads before it leaves the team. */
    static String[] texts(List<Extract.Line> lines) {
        return lines.stream()
                .map(line -> String.join("\n", line.reasoning(), line.narrative(), line.resilience()))
                .collect(Collectors.toList())
                .toArray(String[]::new);
    }
}
