package org.focalnet.identity.invitation;

import org.focalnet.identity.factor.CodeSetUp;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/** The last step of an invitation: a passkey, or a code app where this device has none. */
public record EnrolmentPage(String name, CodeSetUp code, Problems problems) implements View {}
