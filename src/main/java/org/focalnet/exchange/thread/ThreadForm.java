package org.focalnet.exchange.thread;

import java.util.UUID;
import org.focalnet.exchange.PostInput;
import org.focalnet.exchange.RoomKind;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;

/** A new thread in a room: what it is about, and its first post. */
public record ThreadForm(
        UUID room,
        String purpose,
        RoomKind kind,
        boolean chairs,
        UUID thread,
        String title,
        Ribbon ribbon,
        PostInput input)
        implements View {}
