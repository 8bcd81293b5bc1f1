package org.focalnet.web;

/** What somebody sees at the root who is not signed in: a bean of the module that owns the public site. */
public interface PublicHome {

    View page(Shell shell);
}
