package org.focalnet.assessment.instrument;

import java.util.List;
import java.util.Set;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * What a newer version changes, piece by piece, side by side with what was taken and what the hub made of it.
 *
 * @param opened the mark of the edition that it was compared with
 */
public record NewerPage(Edition edition, int newer, String opened, List<Line> lines, Problems problems)
        implements View {

    public NewerPage {
        lines = List.copyOf(lines);
    }

    /**
     * A piece that differs.
     *
     * @param kind in small letters: added, changed, removed
     * @param reworded whether the hub has its own words, which taking the newer ones would replace
     * @param answered whether there are answers to it, which rounds keep
     * @param taken whether it is chosen, or offered first
     */
    public record Line(
            String code,
            String kind,
            @Nullable Side was,
            @Nullable Side now,
            @Nullable Side mine,
            boolean reworded,
            boolean answered,
            boolean taken) {}

    /** A piece as one side has it; of a heading there is no item. */
    public record Side(@Nullable Item item, @Nullable Section heading) {}

    static NewerPage of(
            Edition edition, List<Newer.Change> changes, Set<String> chosen, Set<String> answered, Problems problems) {
        Instrument shipped = edition.shipped();
        return new NewerPage(
                edition,
                shipped == null ? 0 : shipped.version(),
                Adaptation.mark(edition.whole()),
                changes.stream()
                        .map(change -> new Line(
                                change.code(),
                                change.kind().name().toLowerCase(java.util.Locale.ROOT),
                                side(change.was()),
                                side(change.now()),
                                side(change.mine()),
                                change.reworded(),
                                answered.contains(change.code()),
                                problems.any()
                                        ? chosen.contains(change.code())
                                        : !change.reworded()
                                                && !(change.kind() == Newer.Kind.REMOVED
                                                        && answered.contains(change.code()))))
                        .toList(),
                problems);
    }

    private static @Nullable Side side(Newer.@Nullable Piece piece) {
        return piece == null ? null : new Side(piece.item(), piece.heading());
    }

    public String path() {
        return InstrumentListPage.path(edition);
    }
}
