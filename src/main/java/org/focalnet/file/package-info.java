/**
 * Files that hang on an object: upload, what they are by their content, preview, versions, download.
 *
 * <p>Words: <em>upload</em>, what an account has begun to bring in and nobody else sees; <em>attachment</em>, a file that
 * hangs on an object; <em>blob</em>, encrypted content in the storage; <em>data key</em>, the key of one member's blobs.
 * Tables: {@code file.*}. URLs: {@code /files}. Promise: the audience of the object that a file hangs on decides who reads
 * it, on every path; content is never stored in the clear, and is gone with the key of its member.
 */
@ApplicationModule(
        displayName = "Files",
        allowedDependencies = {"audience", "web", "database", "search"})
@NullMarked
package org.focalnet.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
