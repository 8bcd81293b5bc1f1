package org.focalnet.library.deposit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Tlp;
import org.focalnet.cooperation.Handling;
import org.focalnet.cooperation.Words;
import org.focalnet.file.Attachment;
import org.focalnet.file.Upload;
import org.focalnet.library.item.Item;
import org.focalnet.web.AudiencePicker;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The form of an item.
 *
 * @param before the item as it is; null for a new one
 * @param picker null where its readers stay
 * @param region what would be said of where its owner is; empty where nothing may be
 * @param waiting lessons drafted elsewhere that it may begin with
 * @param looks whether a number can be looked up
 * @param mail the person's own address for deposits; empty while it is off, null where there is none to be had
 */
public record DepositForm(
        UUID id,
        @Nullable Item before,
        int version,
        ItemInput input,
        @Nullable AudiencePicker picker,
        String region,
        List<Attachment> files,
        List<Upload> uploads,
        List<LessonDrafts.Waiting> waiting,
        boolean looks,
        @Nullable String mail,
        Problems problems)
        implements View {

    public String action() {
        return before == null ? "/library/deposits" : before.path();
    }

    public Set<String> names(Set<? extends Enum<?>> values) {
        return new HashSet<>(Words.names(values));
    }

    public static Map<String, String> marks(Shell shell) {
        return Words.marks(Handling.marks(List.of(AudienceKind.values())), shell);
    }

    /** The mark as its field holds it: empty where it is the usual one of the readers. */
    public String mark() {
        Tlp mark = input.item().facts().tlp();
        return mark == Tlp.strictest(input.item().readers().kind()) ? "" : mark.name();
    }
}
