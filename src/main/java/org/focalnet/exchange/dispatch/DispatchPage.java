package org.focalnet.exchange.dispatch;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.exchange.text.Markdown;
import org.focalnet.exchange.text.Prose;
import org.focalnet.file.Attachment;
import org.focalnet.web.View;

/**
 * All conversations of one draft, side by side.
 *
 * @param files of the draft and of later posts
 */
public record DispatchPage(
        Dispatch dispatch,
        Map<UUID, List<Attachment>> files,
        Map<MemberId, String> names,
        MemberId own,
        Markdown markdown)
        implements View {

    /** As the room of a conversation shows it. */
    public Prose prose(String text) {
        return markdown.prose(text, List.of());
    }
}
