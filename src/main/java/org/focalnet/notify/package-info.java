/**
 * What a person is told outside the program: letters by mail, and notices that something waits.
 *
 * <p>Words: <em>letter</em>, one mail to one address; <em>notice</em>, "something waits for you", without saying what;
 * <em>outbox</em>, the folder that takes the letters where no mail server is configured. Tables: {@code notify.letter}.
 * URLs: {@code /outbox}, in the demo only. Promise: a letter is sent after the act that wrote it is committed, is not
 * lost when mail is down, and its text is deleted once it is delivered.
 */
@ApplicationModule(
        displayName = "Notify",
        allowedDependencies = {"audience", "web", "database"})
@NullMarked
package org.focalnet.notify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
