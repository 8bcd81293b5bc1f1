/** What waits for the secretariat, and who of it sees to it. */
@NullMarked
package org.focalnet.secretariat.desk;

import org.jspecify.annotations.NullMarked;
