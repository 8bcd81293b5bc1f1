package org.focalnet.file.upload;

import org.focalnet.file.Upload;
import org.focalnet.web.View;

/** The line of an upload in a form: what it is called, how far it is, and a box that keeps it. */
public record UploadRow(Upload upload) implements View {}
