/** Text, preview and marks of documents, made in a process of its own that may fail, hang or be killed. */
@NullMarked
package org.focalnet.file.reading;

import org.jspecify.annotations.NullMarked;
