package org.focalnet.member.directory;

import org.focalnet.web.View;

/** The list alone, for the script that follows what is typed. */
public record DirectoryRows(DirectoryPage list) implements View {}
