package org.focalnet.library.mail;

import java.util.List;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A person's address for deposits, and what came by it.
 *
 * @param address null while it is off
 * @param number of the page, from 1
 */
public record DepositMailListPage(@Nullable DepositAddress address, List<DepositMail> mails, int number, int last)
        implements View {

    /** The list on another page. */
    public String at(int other) {
        return "/library/mails?page=" + other;
    }
}
