package org.focalnet.exchange.post;

import org.focalnet.exchange.text.Prose;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;

/** Asks once before a post is withdrawn: it cannot be brought back. */
public record WithdrawalPage(Contribution post, Prose text, Ribbon ribbon) implements View {}
