package org.focalnet.training.person;

import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;

/** Somebody invented. */
public record Person(UUID id, String name, Role role, String title, String seat, MemberId member, String memberName) {}
