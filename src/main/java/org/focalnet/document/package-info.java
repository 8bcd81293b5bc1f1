/**
 * Documents that leave the program as a file: PDF for paper, DOCX for whoever writes on.
 *
 * <p>Promise: a document carries its handling mark on every page and in its file name, where it has one (a paper that goes
 * out of an office may have none), reads from right to left in Arabic,
 * and brings its letters along: it looks alike wherever it is opened, and fetches nothing.
 */
@ApplicationModule(
        displayName = "Document",
        allowedDependencies = {"audience", "web"})
@NullMarked
package org.focalnet.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
