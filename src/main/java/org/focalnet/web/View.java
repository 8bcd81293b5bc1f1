package org.focalnet.web;

/**
 * A page or fragment: a record with a template of the same name in the same folder. A handler returns it, the view
 * handler renders it; that is the only magic between a controller and its markup.
 */
public interface View {

    /** The same view with another status, such as 422 for a form that was refused. */
    default Shown with(int status) {
        return new Shown(this, status);
    }

    /**
     * A page that says the same to everybody who reads it without an account: a browser may keep it and ask whether it
     * still holds.
     */
    interface Open extends View {}

    /** A view and the status that it is answered with. */
    record Shown(View view, int status) {}
}
