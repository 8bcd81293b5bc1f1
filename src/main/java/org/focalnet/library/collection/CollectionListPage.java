package org.focalnet.library.collection;

import java.util.List;
import org.focalnet.audience.MemberId;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The collections that the viewer reads.
 *
 * @param writer whose collections the viewer may change; null where none
 * @param item what is to be put into one of them; empty where they are only looked at
 */
public record CollectionListPage(
        List<Collected> lines, @Nullable MemberId writer, String item) implements View {

    /** Whether the item can be put into it. */
    public boolean takes(Collected one) {
        return !item.isEmpty() && one.owner().equals(writer);
    }
}
