package org.focalnet.identity.account;

import org.focalnet.identity.factor.CodeSetUp;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/** Where a code app is set up. */
public record CodePage(CodeSetUp code, Problems problems) implements View {}
