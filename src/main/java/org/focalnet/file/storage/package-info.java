/** Where the content of files lies: encrypted with the data key of its member, in the data folder or a bucket. */
@NullMarked
package org.focalnet.file.storage;

import org.jspecify.annotations.NullMarked;
