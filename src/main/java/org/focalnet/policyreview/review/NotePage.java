package org.focalnet.policyreview.review;

import org.focalnet.document.Document;
import org.focalnet.web.View;

/** The note for the file as a page to read and to print: the same words as in its files. */
public record NotePage(Review review, Document note) implements View {}
