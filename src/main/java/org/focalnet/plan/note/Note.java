package org.focalnet.plan.note;

import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.plan.ActionStatus;

/**
 * What was said of the progress of an action on a day.
 *
 * @param author who wrote it, or which institution answered
 */
public record Note(
        UUID id, UUID action, ActionStatus status, String text, String evidence, String author, LocalDate day) {}
