package org.focalnet.identity.signin;

import org.focalnet.web.View;

/**
 * That the hub of whoever proved who they are is frozen, and whom to write to.
 *
 * @param help the address for that; empty where there is none
 */
public record FrozenPage(String help) implements View {}
