package org.focalnet.audience;

import org.jspecify.annotations.Nullable;

/** A rule says no. Answers 422 with the text of the key, beside the field where one is named. */
public final class Refused extends RuntimeException {

    private final String key;
    private final @Nullable String field;
    private final transient Object[] arguments;

    public Refused(String key, @Nullable String field, Object... arguments) {
        super(key, null, false, true);
        this.key = key;
        this.field = field;
        this.arguments = arguments.clone();
    }

    public Refused(String key) {
        this(key, null);
    }

    public String key() {
        return key;
    }

    public @Nullable String field() {
        return field;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
