package org.focalnet.workload.commitment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.focalnet.workload.Hours;
import org.focalnet.workload.Overload;
import org.focalnet.workload.effort.Effort;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as it is written down.
 *
 * @param version of the one that is changed; 0 for a new one
 * @param passed that it would fill months beyond the office's hours; null where it would not
 * @param theirs what was saved since the form was opened
 */
public record CommitmentForm(
        UUID form,
        int version,
        String kind,
        String title,
        String first,
        String last,
        String due,
        String hours,
        String who,
        String institution,
        String mail,
        List<Effort> efforts,
        Map<String, String> people,
        @Nullable Overload passed,
        @Nullable Commitment theirs,
        Problems problems)
        implements View {

    static final int MOST = 2000;

    static CommitmentForm of(Commitment before, List<Effort> efforts, Problems problems) {
        return new CommitmentForm(
                before.id(),
                before.version(),
                before.kind(),
                before.title(),
                before.months().first().toString(),
                before.months().last().toString(),
                before.due() == null ? "" : String.valueOf(before.due()),
                before.adjusted() ? Hours.typed(before.minutes()) : "",
                "",
                "",
                "",
                efforts,
                Map.of(),
                null,
                null,
                problems);
    }

    static CommitmentForm of(
            UUID form, int version, Typed typed, List<Effort> efforts, Map<String, String> people, Problems problems) {
        return new CommitmentForm(
                form,
                version,
                typed.raw("kind"),
                typed.raw("title"),
                typed.raw("first"),
                typed.raw("last"),
                typed.raw("due"),
                typed.raw("hours"),
                typed.raw("who"),
                typed.raw("institution"),
                typed.raw("mail"),
                efforts,
                people,
                null,
                null,
                problems);
    }

    /** The same, with what it would pass. */
    CommitmentForm warned(Overload overload) {
        return new CommitmentForm(
                form,
                version,
                kind,
                title,
                first,
                last,
                due,
                hours,
                who,
                institution,
                mail,
                efforts,
                people,
                overload,
                theirs,
                problems);
    }

    /** The same, with what somebody else saved. */
    CommitmentForm beside(Commitment saved) {
        return new CommitmentForm(
                form,
                saved.version(),
                kind,
                title,
                first,
                last,
                due,
                hours,
                who,
                institution,
                mail,
                efforts,
                people,
                passed,
                saved,
                problems);
    }

    public boolean fresh() {
        return version == 0;
    }

    public Map<String, String> kinds(Shell shell) {
        Map<String, String> kinds = new LinkedHashMap<>();
        efforts.stream()
                .filter(Effort::own)
                .forEach(effort -> kinds.put(
                        effort.kind(),
                        shell.t(
                                effort.monthly()
                                        ? "workload.commitment.kind.monthly"
                                        : "workload.commitment.kind.hours",
                                shell.t("workload.kind." + effort.kind()),
                                Hours.of(effort.minutes(), shell))));
        return kinds;
    }
}
