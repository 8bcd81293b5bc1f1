/** A round as a document, in words. */
@NullMarked
package org.focalnet.assessment.report;

import org.jspecify.annotations.NullMarked;
