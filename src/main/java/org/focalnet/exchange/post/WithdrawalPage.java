package org.focalnet.exchange.post;

import org.focalnet.web.Ribbon;
import org.focalnet.web.View;

/** Asks once before a post is withdrawn: it cannot be brought back. */
public record WithdrawalPage(Contribution post, Ribbon ribbon) implements View {}
