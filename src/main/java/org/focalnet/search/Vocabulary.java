package org.focalnet.search;

import java.util.Map;
import org.focalnet.web.Shell;

/** The codes by which hits can be narrowed, with their names in the reader's language, in the order of a list. */
public interface Vocabulary {

    Map<String, String> themes(Shell shell);

    Map<String, String> pillars(Shell shell);
}
