package org.focalnet.library.item;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.focalnet.audience.AudienceKind;
import org.focalnet.file.Attachment;
import org.focalnet.web.Problems;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;

/**
 * The page of an item.
 *
 * @param text it in the language that is shown
 * @param address its lasting address
 * @param credit whose it is, as far as that may be said
 * @param translator who translated the text, where that may be said; empty else
 * @param used how many members used it; 0 where they are fewer than three
 * @param use what the viewer's member noted on its use
 * @param returned whether what the secretariat had to publish in its place was objected to
 * @param reason typed of a withdrawal that was refused
 */
public record ItemPage(
        Item item,
        ItemText text,
        String address,
        String credit,
        String translator,
        Ribbon ribbon,
        List<Attachment> files,
        int used,
        Optional<String> use,
        boolean own,
        boolean writes,
        boolean returned,
        String reason,
        Problems problems)
        implements View.Open {

    public Map<String, String> parts() {
        return ItemText.parts(text.told());
    }

    public boolean acts() {
        return own && writes;
    }

    /** Whether it could be read in more languages by those who read it. */
    public boolean translatable() {
        return item.state() == ItemState.LISTED;
    }

    /** Whether others are to read it before it is listed, and who may be chosen for it. */
    public boolean reviewed() {
        return item.readers() != AudienceKind.OWN;
    }
}
