/** The data protection desk: what is held on a person, and what persons asked. */
@NullMarked
package org.focalnet.secretariat.person;

import org.jspecify.annotations.NullMarked;
