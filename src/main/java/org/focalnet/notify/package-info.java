/**
 * What a person is told: in the list of notices, and outside the program by mail and, who wants it, by their browser.
 *
 * <p>Words: <em>notice</em>, what concerns an account, ids alone; <em>letter</em>, one mail to one address; <em>pace</em>,
 * how notices come by mail; <em>ticket</em>, a link or reply address of a mail; <em>push</em>, a
 * browser that is told, and <em>ring</em>, one notice for it; <em>outbox</em>, the folder that takes the
 * letters where no mail server is configured. Tables: {@code notify.*}. URLs: {@code /notices}, and {@code /outbox} in the
 * demo only. Promises: a notice is seen by its account alone and is told once; a letter is sent after the act that wrote
 * it is committed, is not lost when mail is down, says of what is marked above GREEN only that it waits, and is deleted
 * once it is delivered.
 */
@ApplicationModule(
        displayName = "Notify",
        allowedDependencies = {"audience", "web", "database"})
@NullMarked
package org.focalnet.notify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
