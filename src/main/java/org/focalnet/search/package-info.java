/**
 * One box over everything that a reader may read.
 *
 * <p>Words: <em>entry</em>, an object as it is found, with the readers of the object; <em>hit</em>, an entry that fits
 * what was asked; <em>kind</em>, what sort of object it is; <em>saved search</em>, one that an account keeps and is told
 * about. A module contributes a {@link org.focalnet.search.Searchable} for each kind and publishes
 * {@link org.focalnet.search.SearchChanged}. Tables: {@code search.*}. URLs: {@code /search}, {@code /find}. Promises: nothing is found,
 * counted or suggested that the reader may not read; what was taken back is gone from the index in the same transaction.
 */
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"audience", "web", "database", "notify", "identity"})
@NullMarked
package org.focalnet.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
