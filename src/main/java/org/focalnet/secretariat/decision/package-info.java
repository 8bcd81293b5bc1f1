/** What the network decided and recommended, and what became of it. */
@NullMarked
package org.focalnet.secretariat.decision;

import org.jspecify.annotations.NullMarked;
