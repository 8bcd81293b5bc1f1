/**
 * The two fragments that the audience picker asks while a form is filled in: members by name, and the exact readers of
 * the choice.
 */
@NullMarked
package org.focalnet.web.picker;

import org.jspecify.annotations.NullMarked;
