package org.focalnet.library;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** Brings items in, as the viewer. */
public interface Library {

    /** A draft of the viewer's member; the same id twice is one item. */
    void deposit(UUID id, NewItem item);

    /** The same item in another language, or what it says there now. */
    void translate(UUID item, String language, Told told);

    /** Lists a draft that was reviewed long ago. */
    void listed(UUID item, Instant at);

    /** That the viewer's member used an item. */
    void use(UUID item, String note);

    /** Items in an order, under a title. */
    void collect(UUID id, String title, String text, Collection<UUID> items);
}
