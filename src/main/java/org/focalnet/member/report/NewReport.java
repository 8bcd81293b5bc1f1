package org.focalnet.member.report;

import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.jspecify.annotations.Nullable;

/** What a convener writes down as a report. */
record NewReport(@Nullable Integer year, String title, String text, AudienceChoice readers, List<UUID> files) {}
