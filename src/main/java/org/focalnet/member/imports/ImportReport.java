package org.focalnet.member.imports;

import java.util.List;
import org.focalnet.member.imports.MemberImport.Outcome;

/**
 * What an import did or, before the yes, would do.
 *
 * @param rejected the lines that are left out, each with its reason
 */
public record ImportReport(List<Line> added, List<Line> changed, int left, List<Line> rejected) {

    /**
     * A line of the file.
     *
     * @param reason why it is rejected; null where it is not
     */
    public record Line(
            long number,
            String code,
            String name,
            @org.jspecify.annotations.Nullable Reason reason) {}

    /** The number of members that an act would touch. */
    public int touched() {
        return added.size() + changed.size();
    }

    /** What the key of its title ends with. */
    public String title() {
        return touched() == 0 ? ".nothing" : changed.isEmpty() ? ".adds" : added.isEmpty() ? ".changes" : ".both";
    }

    static ImportReport of(List<Outcome> outcomes, java.util.Locale language) {
        return new ImportReport(
                outcomes.stream()
                        .filter(Outcome.Added.class::isInstance)
                        .map(Outcome.Added.class::cast)
                        .map(added -> new Line(added.line(), added.code(), name(added, language), null))
                        .toList(),
                outcomes.stream()
                        .filter(Outcome.Changed.class::isInstance)
                        .map(Outcome.Changed.class::cast)
                        .map(changed -> new Line(
                                changed.line(), changed.code(), changed.member().name(language), null))
                        .toList(),
                (int) outcomes.stream().filter(Outcome.Left.class::isInstance).count(),
                outcomes.stream()
                        .filter(Outcome.Rejected.class::isInstance)
                        .map(Outcome.Rejected.class::cast)
                        .map(rejected -> new Line(rejected.line(), rejected.code(), "", rejected.reason()))
                        .toList());
    }

    private static String name(Outcome.Added added, java.util.Locale language) {
        return added.member().name(language);
    }
}
