package org.focalnet.institution;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What sort of body an institution is: the starter map holds one of each, a country adds its own as {@link #OTHER}. */
public enum InstitutionKind {
    HEAD_OF_GOVERNMENT(Area.CENTRE),
    FOREIGN_AFFAIRS(Area.ABROAD),
    MISSIONS(Area.ABROAD, FOREIGN_AFFAIRS),
    FOREIGN_ASSISTANCE(Area.ABROAD),
    INTERIOR(Area.SECURITY),
    POLICE(Area.SECURITY, INTERIOR),
    BORDER(Area.SECURITY, INTERIOR),
    DEFENCE(Area.SECURITY),
    INTELLIGENCE(Area.SECURITY),
    JUSTICE(Area.JUSTICE),
    PROSECUTION(Area.JUSTICE),
    COURTS(Area.JUSTICE),
    PRISONS(Area.JUSTICE, JUSTICE),
    LEGISLATURE(Area.LEGISLATURE),
    FINANCE(Area.ECONOMY),
    PLANNING(Area.ECONOMY),
    TRADE(Area.ECONOMY),
    STATISTICS(Area.ECONOMY),
    EDUCATION(Area.SOCIETY),
    CULTURE_RELIGION(Area.SOCIETY),
    SOCIAL_AFFAIRS(Area.SOCIETY),
    COMMUNICATION(Area.SOCIETY),
    LOCAL_GOVERNMENT(Area.SOCIETY),
    HUMAN_RIGHTS(Area.INDEPENDENT),
    ELECTIONS(Area.INDEPENDENT),
    AUDIT(Area.INDEPENDENT),
    HUMANITARIAN_LAW(Area.INDEPENDENT),
    REPORTING(Area.INDEPENDENT),
    RED_CROSS(Area.PARTNERS),
    ACADEMIA(Area.PARTNERS),
    CIVIL_SOCIETY(Area.PARTNERS),
    OTHER(Area.OTHER);

    private final Area area;
    private final @Nullable InstitutionKind within;

    InstitutionKind(Area area) {
        this(area, null);
    }

    InstitutionKind(Area area, @Nullable InstitutionKind within) {
        this.area = area;
        this.within = within;
    }

    public Area area() {
        return area;
    }

    /** The kind under which the starter map nests it. */
    public @Nullable InstitutionKind within() {
        return within;
    }

    /** Those of the starter map, in its order. */
    public static List<InstitutionKind> starter() {
        return Arrays.stream(values()).filter(kind -> kind != OTHER).toList();
    }

    /** The kind of a code; one that is no longer known is another. */
    public static InstitutionKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(code))
                .findFirst()
                .orElse(OTHER);
    }

    /** The heading under which kinds are listed, and for which the texts of a brief are written. */
    public enum Area {
        CENTRE,
        ABROAD,
        SECURITY,
        JUSTICE,
        LEGISLATURE,
        ECONOMY,
        SOCIETY,
        INDEPENDENT,
        PARTNERS,
        OTHER
    }
}
