package org.focalnet.library.bulk;

import java.util.List;
import org.focalnet.web.View;

/** What a file would bring, or has brought. @param drafts how many of its drafts can be given to others next */
public record BatchPage(Batch batch, int drafts) implements View {

    /** So many lines are shown of each part. */
    public static final int SHOWN = 100;

    public String path() {
        return "/library/imports/" + batch.id();
    }

    /** The name of an entry's file; empty where it has none. */
    public String file(Entry entry) {
        Filed file = batch.files().get(entry.number());
        return file == null ? "" : file.name();
    }

    public List<Entry> fresh() {
        return batch.judged().fresh().stream().limit(SHOWN).toList();
    }

    public List<Judged.Left> left() {
        return java.util.stream.Stream.concat(
                        batch.judged().rejected().stream().limit(SHOWN),
                        batch.judged().same().stream().limit(SHOWN))
                .toList();
    }
}
