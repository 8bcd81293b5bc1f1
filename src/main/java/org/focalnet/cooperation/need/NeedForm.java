package org.focalnet.cooperation.need;

import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceKind;
import org.focalnet.cooperation.Handling;
import org.focalnet.cooperation.QualityHints;
import org.focalnet.cooperation.TermsInput;
import org.focalnet.web.AudiencePicker;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A need as it is written.
 *
 * @param version of the need that is changed; 0 for a new one
 * @param region what the other side is told of where this member is, if the name is withheld; null for nothing
 * @param theirs what was saved since the form was opened, to be shown beside; null where nothing was
 * @param theirReaders the members that read that
 */
public record NeedForm(
        UUID id,
        int version,
        boolean posted,
        String title,
        String outcome,
        String tried,
        String language,
        String partners,
        boolean crisis,
        boolean outside,
        TermsInput terms,
        @Nullable String region,
        AudiencePicker picker,
        Handling handling,
        QualityHints hints,
        @Nullable Need theirs,
        List<String> theirReaders,
        Problems problems)
        implements View {

    public boolean fresh() {
        return version == 0;
    }

    public String action() {
        return fresh() ? "/cooperation/needs" : "/cooperation/needs/" + id;
    }

    /** The members that read it as typed, where they were chosen one by one or as a group. */
    public List<String> readers() {
        return picker.chosen() == AudienceKind.NAMED || picker.chosen() == AudienceKind.GROUP
                ? picker.readers().names()
                : List.of();
    }
}
