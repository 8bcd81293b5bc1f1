package org.focalnet.exchange.question;

import java.util.List;
import java.util.UUID;
import org.focalnet.exchange.Capacity;

/**
 * What is answered.
 *
 * @param id chosen by the form, so that the second click of an impatient hand writes nothing
 * @param author name of the person who writes
 * @param language ISO 639 code of the text
 * @param files uploads of the person who writes
 */
public record NewAnswer(
        UUID id, UUID question, String author, Capacity capacity, String language, String text, List<UUID> files) {}
