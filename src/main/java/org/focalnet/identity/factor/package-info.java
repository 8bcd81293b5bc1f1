/** What proves who a person is: passkeys and codes. */
@NullMarked
package org.focalnet.identity.factor;

import org.jspecify.annotations.NullMarked;
