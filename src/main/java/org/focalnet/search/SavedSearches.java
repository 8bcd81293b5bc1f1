package org.focalnet.search;

import java.util.List;

/** The searches that the viewer's account keeps. */
public interface SavedSearches {

    List<SavedSearch> own();
}
