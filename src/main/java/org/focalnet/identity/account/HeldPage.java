package org.focalnet.identity.account;

import java.util.List;
import org.focalnet.notify.PersonalData.Held;
import org.focalnet.web.View;

/** What is held on the reader. */
public record HeldPage(String mail, List<Held> held) implements View {}
