package org.focalnet.identity.signin;

import org.focalnet.web.Problems;
import org.focalnet.web.View;

/** Proving identity anew before an act that cannot be taken back. */
public record ConfirmationPage(String back, boolean passkey, boolean code, Problems problems) implements View {}
