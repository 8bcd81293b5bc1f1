package org.focalnet.meeting.history;

import java.util.List;
import org.focalnet.web.View;

/** Meetings that are announced to the public, and the record of annual meetings. */
public record HistoryPage(List<PublicPage> coming, List<PastMeeting> past) implements View.Open {}
