package org.focalnet.identity.signin;

import org.focalnet.web.Problems;
import org.focalnet.web.SignInPath;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * Proving identity anew before an act that cannot be taken back or an export.
 *
 * @param from the page from which an export was asked for; null before an act
 * @param demo whether people are stepped into without a proof: in the demonstration alone
 * @param ready whether the proof is there and the export can be fetched
 */
public record ConfirmationPage(
        String back,
        @Nullable String from,
        boolean ready,
        boolean passkey,
        boolean code,
        boolean demo,
        Problems problems)
        implements View {

    /** Where the proof leads: to the act, or to the page that hands the export over. */
    public String next() {
        return from == null ? back : SignInPath.confirmation(back, from);
    }

    /** Whether this person has nothing to show, and steps in again instead. */
    public boolean steps() {
        return demo && !passkey && !code;
    }

    /** What its texts end with. */
    public String kind() {
        return ready ? ".ready" : from == null ? "" : ".export";
    }
}
