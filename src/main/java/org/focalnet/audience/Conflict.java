package org.focalnet.audience;

/** Somebody else changed it since this form was shown. Answers 409; the page shows both texts. */
public final class Conflict extends RuntimeException {

    private final String key;

    public Conflict(String key) {
        super(key, null, false, true);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
