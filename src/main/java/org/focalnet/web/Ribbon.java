package org.focalnet.web;

import java.util.List;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Tlp;

/**
 * The band at the head of every page inside: who reads this page.
 *
 * @param title the sentence, such as "Only Estavia's team reads this page"
 * @param detail its continuation, such as "Not the secretariat."
 * @param readers the exact readers, shown on demand
 * @param away those of them that cannot be reached at the moment
 */
public record Ribbon(AudienceKind kind, String title, String detail, List<String> readers, Tlp tlp, List<String> away) {

    /** Where all can be reached, or it does not matter here. */
    public Ribbon(AudienceKind kind, String title, String detail, List<String> readers, Tlp tlp) {
        this(kind, title, detail, readers, tlp, List.of());
    }

    /** What only the reader's own team sees. */
    public static Ribbon own(Shell shell) {
        Reader reader = shell.reader();
        String member = reader == null ? "" : reader.memberName();
        boolean office = reader != null && reader.viewer().role().secretariat();
        return new Ribbon(
                AudienceKind.OWN,
                office ? shell.t("web.ribbon.own.office") : shell.t("web.ribbon.own", member),
                shell.t(office ? "web.ribbon.own.secretariat" : "web.ribbon.own.detail"),
                List.of(),
                Tlp.AMBER_STRICT);
    }

    /** What all members and the secretariat see. */
    public static Ribbon network(Shell shell) {
        return new Ribbon(
                AudienceKind.NETWORK,
                shell.t("web.ribbon.network"),
                shell.t("web.ribbon.network.detail"),
                List.of(),
                Tlp.GREEN);
    }
}
