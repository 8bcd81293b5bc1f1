/** A few questions to institutions: written, sent as links, answered without an account, compared and thanked for. */
@NullMarked
package org.focalnet.institution.inquiry;

import org.jspecify.annotations.NullMarked;
