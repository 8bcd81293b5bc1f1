package org.focalnet.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Tlp;
import org.focalnet.file.Attachments;
import org.focalnet.file.Upload;
import org.focalnet.member.Language;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed into the form of a post, shown again as it was.
 *
 * @param form id of the post that it would write
 * @param until the last day on which it is read, as it was typed
 * @param lastHour the end of that day in the writer's zone
 * @param uploads files that came with it
 */
public record PostInput(
        UUID form,
        String text,
        Capacity capacity,
        Tlp tlp,
        String language,
        String restriction,
        String until,
        @Nullable Instant lastHour,
        boolean acknowledge,
        @Nullable UUID quote,
        List<Upload> uploads,
        Problems problems) {

    /** More names than this in one text call nobody in particular. */
    public static final int MENTIONS = 50;

    private static final Pattern MENTION = Pattern.compile("@\\p{L}");

    /** An empty form. */
    public static PostInput blank(String text, @Nullable UUID quote) {
        return new PostInput(
                Ids.next(),
                text,
                Capacity.FOR_THE_MEMBER,
                Tlp.CLEAR,
                "",
                "",
                "",
                null,
                false,
                quote,
                List.of(),
                new Problems());
    }

    /** What was sent; its problems say what does not fit. */
    public static PostInput read(HttpServletRequest request, Shell shell, Attachments attachments, Clock clock) {
        Typed typed = new Typed(request);
        UUID sent = typed.id("form");
        String text = typed.text("text", 1, Posts.LONGEST);
        mentions(text, typed.problems());
        LocalDate today = LocalDate.now(clock.withZone(shell.zone()));
        LocalDate until = typed.day("until", today, today.plusYears(5));
        String language = typed.raw("language");
        Capacity capacity = choice(Capacity.class, typed.raw("capacity"), Capacity.FOR_THE_MEMBER);
        if (typed.ticked("acknowledge") && capacity != Capacity.FOR_THE_MEMBER) {
            typed.problems().add("capacity", "exchange.post.acknowledge.capacity");
        }
        return new PostInput(
                sent == null ? Ids.next() : sent,
                typed.raw("text"),
                capacity,
                choice(Tlp.class, typed.raw("tlp"), Tlp.CLEAR),
                Language.codes().contains(language) ? language : "",
                typed.line("restriction", 0, 300),
                typed.raw("until"),
                until == null
                        ? null
                        : until.plusDays(1).atStartOfDay(shell.zone()).toInstant(),
                typed.ticked("acknowledge"),
                typed.id("quote"),
                attachments.received(request, typed.problems()),
                typed.problems());
    }

    /** A text that names half the world is refused, and stays in the form. */
    public static void mentions(String text, Problems problems) {
        if (MENTION.matcher(text).results().limit(MENTIONS + 1L).count() > MENTIONS) {
            problems.add("text", "exchange.post.mentions", MENTIONS);
        }
    }

    /** The post that it asks for. */
    public NewPost post(UUID thread, String author, Instant at) {
        return new NewPost(
                form,
                thread,
                author,
                capacity,
                text.replace("\r\n", "\n").strip(),
                at,
                tlp,
                language,
                quote,
                lastHour,
                restriction,
                acknowledge);
    }

    /** The capacities in which a person may write in a room of this kind: only a chair speaks as one. */
    public static Set<Capacity> capacities(RoomKind kind, boolean chairs) {
        if (!chairs) {
            return Set.of(Capacity.FOR_THE_MEMBER, Capacity.PERSONAL);
        }
        return kind == RoomKind.GROUP
                ? Set.of(Capacity.values())
                : Set.of(Capacity.FOR_THE_MEMBER, Capacity.PERSONAL, Capacity.AS_CHAIR);
    }

    private static <E extends Enum<E>> E choice(Class<E> vocabulary, String name, E otherwise) {
        for (E value : vocabulary.getEnumConstants()) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return otherwise;
    }
}
