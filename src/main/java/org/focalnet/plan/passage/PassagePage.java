package org.focalnet.plan.passage;

import java.util.List;
import org.focalnet.web.View;

/**
 * A text with its versions.
 *
 * @param approvable whether the reader may approve the latest version
 * @param title of the part of reports that it fits; empty for any
 */
public record PassagePage(
        Passage passage, List<Passage.Wording> history, String title, boolean approvable, boolean writes)
        implements View {}
