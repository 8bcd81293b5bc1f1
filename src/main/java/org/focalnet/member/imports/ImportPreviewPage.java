package org.focalnet.member.imports;

import java.util.UUID;
import org.focalnet.web.View;

/** What a list would do, before the yes. */
public record ImportPreviewPage(UUID id, ImportReport report) implements View {}
