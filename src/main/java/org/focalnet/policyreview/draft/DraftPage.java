package org.focalnet.policyreview.draft;

import java.util.List;
import org.focalnet.file.Upload;
import org.focalnet.policyreview.policy.PolicyForm;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * Where an institution sends a draft in.
 *
 * @param member the member that asked for it; empty where the link leads nowhere
 * @param form what is typed; null where the link leads nowhere, or the draft has come in
 * @param came whether the draft has just come in
 * @param person who sends it and may be answered, as typed; may be empty
 */
public record DraftPage(
        String token, String member, @Nullable PolicyForm form, boolean came, String person, String mail)
        implements View {

    public List<Upload> uploads() {
        return form == null ? List.of() : form.uploads();
    }
}
