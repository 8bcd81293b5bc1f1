package org.focalnet.notify;

import java.util.Locale;

/** Somebody whom a notice reaches, and the language that they read. */
public record Addressee(String mail, Locale language) {

    @Override
    public String toString() {
        return "Addressee"; // never the address: this may reach a log
    }
}
