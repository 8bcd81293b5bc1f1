package org.focalnet.identity.account;

import org.focalnet.web.Problems;

/**
 * A person's own account, as kept or as typed.
 *
 * @param version what the form was made from
 */
public record Mine(
        String name, String mail, String title, String language, String zone, int version, Problems problems) {}
