package org.focalnet.secretariat.mailing;

import java.util.List;
import org.focalnet.web.View;

/** Mails to many, the latest first. */
public record MailingListPage(List<Line> lines, int number, int last) implements View {

    /** A mail. */
    public record Line(Mailing mailing, int sent, int waiting) {}
}
