package org.focalnet.audience;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Says who is looking, for as long as a piece of work lasts. Cannot leak into the next request: it is a scope. */
public final class Viewers {

    private static final ScopedValue<Viewer> CURRENT = ScopedValue.newInstance();

    private Viewers() {}

    /** The viewer of this work, or null where nobody is signed in: then only what is PUBLIC can be read. */
    public static @Nullable Viewer current() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }

    /**
     * The viewer of work that needs one.
     *
     * @throws NotFound where nobody is signed in: a stranger learns no more than that there is nothing here
     */
    public static Viewer require() {
        Viewer viewer = current();
        if (viewer == null) {
            throw new NotFound();
        }
        return viewer;
    }

    public static <T extends @Nullable Object> T as(Viewer viewer, Supplier<T> work) {
        return ScopedValue.where(CURRENT, viewer).call(work::get);
    }

    public static void run(Viewer viewer, Runnable work) {
        ScopedValue.where(CURRENT, viewer).run(work);
    }

    /** For the one filter whose work throws checked exceptions. */
    public static <X extends Throwable> void call(Viewer viewer, ScopedValue.CallableOp<@Nullable Void, X> work)
            throws X {
        ScopedValue.where(CURRENT, viewer).call(work);
    }
}
