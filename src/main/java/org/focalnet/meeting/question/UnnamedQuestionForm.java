package org.focalnet.meeting.question;

import org.focalnet.meeting.session.Session;
import org.focalnet.web.Problems;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;

/**
 * The form to ask where nobody is named.
 *
 * @param kept whether one was taken just now
 * @param each how many a member may ask
 */
public record UnnamedQuestionForm(
        Session session, Ribbon ribbon, String text, boolean kept, int each, Problems problems) implements View {}
