package org.focalnet.assessment.xlsform;

import java.util.List;
import org.focalnet.assessment.instrument.Fault;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/**
 * Takes a file with an instrument, and says what is wrong in one that was sent.
 *
 * @param name of the file that was sent; empty where none was
 */
public record UploadPage(String name, List<Fault> faults, Problems problems) implements View {

    public UploadPage {
        faults = List.copyOf(faults);
    }
}
