/** What the network says, offers and sets instead of what the program comes with: words, lists and settings. */
@NullMarked
package org.focalnet.secretariat.settings;

import org.jspecify.annotations.NullMarked;
