package org.focalnet.library.bulk;

import java.util.HashSet;
import java.util.Set;
import org.focalnet.cooperation.Words;
import org.focalnet.web.AudiencePicker;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/** The form that brings many items in. */
public record BatchForm(Batch.Said said, AudiencePicker picker, Problems problems) implements View {

    public Set<String> themes() {
        return new HashSet<>(Words.names(said.themes()));
    }
}
