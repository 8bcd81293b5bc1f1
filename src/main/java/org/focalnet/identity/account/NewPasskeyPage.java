package org.focalnet.identity.account;

import org.focalnet.web.View;

/** Where a passkey of this device is added. */
public record NewPasskeyPage() implements View {}
