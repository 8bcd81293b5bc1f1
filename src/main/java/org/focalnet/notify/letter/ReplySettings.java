package org.focalnet.notify.letter;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails are answered by mail ({@code FOCALNET_REPLY_ADDRESS}).
 *
 * @param address such as {@code reply+TOKEN@focalnet.example}; empty where mails cannot be answered
 */
@ConfigurationProperties("focalnet.reply")
public record ReplySettings(@DefaultValue("") String address) {

    private static final String TOKEN = "TOKEN";

    public ReplySettings {
        if (!address.isEmpty() && !address.matches("[^@\\s]*" + TOKEN + "[^@\\s]*@[^@\\s]+")) {
            throw new IllegalArgumentException("FOCALNET_REPLY_ADDRESS needs TOKEN before its @ (docs/operate.md)");
        }
    }

    public boolean on() {
        return !address.isEmpty();
    }

    public String with(String token) {
        return address.replace(TOKEN, token);
    }

    /** What stands before and after the token. */
    public String before() {
        return address.substring(0, address.indexOf(TOKEN));
    }

    public String after() {
        return address.substring(address.indexOf(TOKEN) + TOKEN.length());
    }
}
