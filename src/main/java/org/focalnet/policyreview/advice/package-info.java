/** Findings, recommendations and what the owner of a policy answers to them. */
@NullMarked
package org.focalnet.policyreview.advice;

import org.jspecify.annotations.NullMarked;
