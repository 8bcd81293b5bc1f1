package org.focalnet.library.publication;

import org.focalnet.web.View;

/** What comes with the library when it is taken along. */
public record ExportPage() implements View {}
