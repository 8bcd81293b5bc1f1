package org.focalnet.library.mail;

import java.util.List;
import org.focalnet.web.View;

/** What became of a mail. */
public record DepositMailPage(DepositMail mail, List<DepositMail.Brought> brought) implements View {}
