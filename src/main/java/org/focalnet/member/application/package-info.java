/** Asking to belong to a free group, and what the group decides. */
@NullMarked
package org.focalnet.member.application;

import org.jspecify.annotations.NullMarked;
