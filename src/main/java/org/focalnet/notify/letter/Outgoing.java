package org.focalnet.notify.letter;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.focalnet.notify.Letter;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it leaves.
 *
 * @param blocks which arguments may be of several lines
 * @param stop address that stops mails of this kind; null where they cannot be stopped
 * @param replyTo where an answer goes; null where nobody reads one
 * @param topic what mails about one thing have in common, so that they are shown together; null for none
 */
record Outgoing(
        Posted letter,
        Set<Integer> blocks,
        @Nullable String stop,
        @Nullable String replyTo,
        @Nullable String topic) {

    static Outgoing plain(Posted letter) {
        Letter.Calendar calendar = letter.calendar();
        Set<Integer> blocks = IntStream.range(0, letter.arguments().size())
                .filter(at -> letter.arguments().get(at).indexOf('\n') >= 0)
                .boxed()
                .collect(Collectors.toSet());
        return new Outgoing(letter, blocks, null, calendar == null ? null : calendar.replyTo(), null);
    }
}
