/** What a group reports: on an occasion, and once a year with figures drawn from what it did. */
@NullMarked
package org.focalnet.member.report;

import org.jspecify.annotations.NullMarked;
