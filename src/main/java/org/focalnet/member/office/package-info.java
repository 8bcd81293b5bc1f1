/** The office of a member: when and how it is reached, and who may see which way. */
@NullMarked
package org.focalnet.member.office;

import org.jspecify.annotations.NullMarked;
