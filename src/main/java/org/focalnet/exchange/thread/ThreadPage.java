package org.focalnet.exchange.thread;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;
import org.focalnet.exchange.PostInput;
import org.focalnet.exchange.text.Prose;
import org.focalnet.file.Attachment;
import org.focalnet.search.Cards;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A thread: what was written, and the form to write.
 *
 * @param names of the room's members, in the reader's language
 * @param people who can be named with an @
 * @param here what a link begins with that leads to this thread: nothing where the page has the thread's own address
 * @param preview what the form would look like; null where it was not asked for
 */
public record ThreadPage(
        TopicHead head,
        int number,
        List<Shown> posts,
        Ribbon ribbon,
        MemberId own,
        Map<MemberId, String> names,
        List<String> people,
        boolean writes,
        String here,
        PostInput input,
        @Nullable Prose preview,
        @Nullable Post quoted)
        implements View {

    /**
     * A post with what is drawn of it.
     *
     * @param quoted the beginning of what it answers; null where it answers nothing that can be read
     */
    public record Shown(
            Post post,
            Prose text,
            @Nullable Prose quoted,
            boolean fresh,
            List<Attachment> files,
            List<Cards.Card> cards) {}

    public String name(MemberId member) {
        return names.getOrDefault(member, "–");
    }

    public String address(int page) {
        return head.path() + "?page=" + page;
    }

    /** The weakest mark for what is written now: what is quoted keeps its own. */
    public Tlp least() {
        return quoted == null ? head.tlp() : head.tlp().atLeast(quoted.tlp());
    }

    public boolean mine() {
        return head.owner().equals(own);
    }

    /** The page that begins with what this person has not seen; null where all of it was seen. */
    public @Nullable String unread() {
        UUID fresh = head.fresh();
        return fresh == null
                ? null
                : posts.stream().anyMatch(shown -> shown.post().id().equals(fresh))
                        ? "#p" + fresh
                        : head.path() + "?post=" + fresh
                                + "&since="
                                + (head.visited() == null ? 0 : head.visited().toEpochMilli())
                                + "#p" + fresh;
    }
}
