package org.focalnet.web;

import java.util.List;

/** The pages of a module that everybody may read and search engines may find, as a bean; each is there in six languages. */
public interface PublicPaths {

    List<String> paths();
}
