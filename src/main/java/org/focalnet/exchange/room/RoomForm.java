package org.focalnet.exchange.room;

import java.util.UUID;
import org.focalnet.exchange.Capacity;
import org.focalnet.web.AudiencePicker;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/** A new room: with whom, what for, and the first post. */
public record RoomForm(
        UUID form, String purpose, String text, Capacity capacity, AudiencePicker picker, Problems problems)
        implements View {}
