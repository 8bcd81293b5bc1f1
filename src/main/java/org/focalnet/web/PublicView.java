package org.focalnet.web;

/**
 * A page that says the same to everybody who reads it without an account: a browser may keep it and ask whether it still
 * holds.
 */
public interface PublicView extends View {}
