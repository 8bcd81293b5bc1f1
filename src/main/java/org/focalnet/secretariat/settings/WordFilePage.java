package org.focalnet.secretariat.settings;

import java.util.List;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/** A file of words is chosen; what of it may not be said is listed, and then nothing of it is. */
public record WordFilePage(List<WordFile.Fault> faults, Problems problems) implements View {

    /** How many are listed: whoever made the file mends one kind at a time. */
    public static final int SHOWN = 50;
}
