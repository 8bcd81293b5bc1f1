/** That something waits: told to the leads of a member, without saying what. */
@NullMarked
package org.focalnet.notify.notice;

import org.jspecify.annotations.NullMarked;
