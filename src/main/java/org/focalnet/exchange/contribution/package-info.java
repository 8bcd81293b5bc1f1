/**
 * Contributions under the Chatham House Rule: without a writer from the moment that they reach the database. What is kept
 * and what is not stands in {@code docs/security.md} and on the page.
 */
@NullMarked
package org.focalnet.exchange.contribution;

import org.jspecify.annotations.NullMarked;
