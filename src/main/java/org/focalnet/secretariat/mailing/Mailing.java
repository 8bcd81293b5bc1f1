package org.focalnet.secretariat.mailing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.focalnet.audience.Tlp;
import org.focalnet.member.AppointmentState;
import org.focalnet.member.LocalName;
import org.focalnet.member.Post;
import org.jspecify.annotations.Nullable;

/**
 * A mail to many.
 *
 * @param subjects by language
 * @param bodies by language
 * @param version 0 for one that is not kept yet
 */
public record Mailing(
        UUID id,
        LocalName subjects,
        LocalName bodies,
        Tlp tlp,
        Whom whom,
        State state,
        String author,
        int version,
        @Nullable Instant begun,
        @Nullable Instant ended) {

    private static final Set<String> FILLED = Set.of("[name]", "[post]", "[member]");
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\[\\]\\n]{1,40}\\]");

    /** What became of it. */
    public enum State {
        DRAFT,
        SENDING,
        SENT,
        STOPPED
    }

    /** Where somebody stands in their office. */
    public enum Standing {
        IN_OFFICE,
        UNCONFIRMED,
        LEAVING,
        COMING;

        boolean fits(AppointmentState state) {
            return switch (this) {
                case IN_OFFICE -> state.inOffice();
                case UNCONFIRMED -> state == AppointmentState.CONFIRMATION_DUE || state == AppointmentState.LAPSED;
                case LEAVING -> state == AppointmentState.SUCCESSION;
                case COMING -> !state.inOffice() && state != AppointmentState.ENDED;
            };
        }
    }

    /**
     * Whom it is for.
     *
     * @param group of whose members; null for all
     * @param posts empty for all
     * @param language that they read; empty for all
     * @param meeting for which their member registered; null for all
     */
    public record Whom(
            @Nullable UUID group,
            Set<Post> posts,
            String language,
            Standing standing,
            @Nullable UUID meeting) {

        static final Whom ALL = new Whom(null, Set.of(), "", Standing.IN_OFFICE, null);
    }

    /** The languages in which it is written. */
    public List<String> languages() {
        return subjects.texts().keySet().stream()
                .filter(code -> !bodies.exactly(code).isEmpty())
                .toList();
    }

    /** In which of its languages somebody reads it: the first of theirs, else English, else any. */
    public String languageFor(List<String> read) {
        List<String> written = languages();
        return Stream.concat(read.stream(), Stream.of("en"))
                .filter(written::contains)
                .findFirst()
                .orElse(written.isEmpty() ? "en" : written.getFirst());
    }

    public String title() {
        return subjects.in(Locale.ENGLISH);
    }

    public boolean draft() {
        return state == State.DRAFT;
    }

    /** What stands in square brackets and is nobody's: it would be sent as it stands. */
    public List<String> unknown() {
        return Stream.concat(subjects.texts().values().stream(), bodies.texts().values().stream())
                .flatMap(text -> BRACKETS.matcher(text).results().map(java.util.regex.MatchResult::group))
                .filter(found -> !FILLED.contains(found))
                .distinct()
                .toList();
    }

    /** The text for one person: what stands in square brackets is theirs. */
    public static String filled(String text, String name, String post, String member) {
        return text.replace("[name]", name).replace("[post]", post).replace("[member]", member);
    }
}
