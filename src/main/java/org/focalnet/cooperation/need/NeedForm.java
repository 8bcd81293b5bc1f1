package org.focalnet.cooperation.need;

import java.util.UUID;
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
 * @param theirs what a colleague saved since the form was opened, to be shown beside; null where nobody did
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
        TermsInput terms,
        @Nullable String region,
        AudiencePicker picker,
        QualityHints hints,
        @Nullable Need theirs,
        Problems problems)
        implements View {

    public boolean fresh() {
        return version == 0;
    }

    public String action() {
        return fresh() ? "/cooperation/needs" : "/cooperation/needs/" + id;
    }
}
