package org.focalnet.meeting.paper;

import org.focalnet.audience.Tlp;
import org.focalnet.meeting.session.Session;
import org.jspecify.annotations.Nullable;

/** What is said of a paper. @param session null where it is of the whole meeting */
record NewPaper(String title, @Nullable Session session, Tlp tlp) {}
