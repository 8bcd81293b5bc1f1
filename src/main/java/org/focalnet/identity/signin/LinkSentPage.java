package org.focalnet.identity.signin;

import org.focalnet.web.View;

/** The same answer whoever asked: whether there is an account is not said. */
public record LinkSentPage() implements View {}
