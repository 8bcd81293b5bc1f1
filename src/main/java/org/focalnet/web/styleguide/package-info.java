/**
 * The living style guide at {@code /styleguide}: each component of {@code web} and each class of the design layer, in
 * both directions and both displays on one page, with the templates and the words that the pages use. A test fails where
 * a component is missing here.
 */
@NullMarked
package org.focalnet.web.styleguide;

import org.jspecify.annotations.NullMarked;
