package org.focalnet.audience;

/** Handling marks of the Traffic Light Protocol 2.0 (FIRST, August 2022). Written in capitals, never translated. */
public enum Tlp {
    CLEAR("TLP:CLEAR"),
    GREEN("TLP:GREEN"),
    AMBER("TLP:AMBER"),
    AMBER_STRICT("TLP:AMBER+STRICT"),
    RED("TLP:RED");

    private final String label;

    Tlp(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether a mail may carry the title: above GREEN it says only that something waits. */
    public boolean mayBeMailed() {
        return this == CLEAR || this == GREEN;
    }

    /** This mark, or the other where that is stricter: what is part of something is never marked weaker than the whole. */
    public Tlp atLeast(Tlp other) {
        return other.ordinal() > ordinal() ? other : this;
    }

    /** The strictest mark that still serves the readers of this kind of audience. */
    public static Tlp strictest(AudienceKind kind) {
        return switch (kind) {
            case OWN -> AMBER_STRICT;
            case NAMED, GROUP -> AMBER;
            case NETWORK -> GREEN;
            case PUBLIC -> CLEAR;
        };
    }
}
