package org.focalnet.library.collection;

import java.util.UUID;
import org.focalnet.web.AudiencePicker;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/** The form of a collection. @param version 0 for a new one */
public record CollectionForm(UUID id, int version, String title, String text, AudiencePicker picker, Problems problems)
        implements View {

    public String path() {
        return "/library/collections/" + id;
    }
}
