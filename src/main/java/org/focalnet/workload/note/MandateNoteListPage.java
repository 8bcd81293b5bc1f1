package org.focalnet.workload.note;

import java.util.List;
import org.focalnet.web.View;

/** The notes for the minister in all their versions. */
public record MandateNoteListPage(List<MandateNote> notes, int year, boolean writes) implements View {

    /** Whether it is the newest version of its year. */
    public boolean newest(MandateNote note) {
        return notes.stream().noneMatch(other -> other.year() == note.year() && other.version() > note.version());
    }
}
