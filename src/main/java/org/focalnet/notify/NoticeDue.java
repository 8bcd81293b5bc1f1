package org.focalnet.notify;

import org.focalnet.audience.MemberId;

/** Something waits for a member. Keys and a path, no title and no text. */
public record NoticeDue(MemberId member, String textKey, String path) {}
