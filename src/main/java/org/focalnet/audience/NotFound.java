package org.focalnet.audience;

/** There is nothing here for this viewer: absent and not yours look the same. Answers 404. */
public final class NotFound extends RuntimeException {

    public NotFound() {
        super("not found", null, false, false);
    }
}
