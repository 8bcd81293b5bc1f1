package org.focalnet.assessment.xlsform;

/** What a row of our own is, so that it is read back as what it was; in forms of others the column is missing. */
enum Part {
    TITLE,
    INTRODUCTION,
    SECTION,
    GUIDANCE,
    ITEM,
    /** A field for words beside an answer that is chosen. */
    NOTE;

    /** The columns that only this program knows. Other readers of the standard pass over what they do not know. */
    static final String COLUMN = "focalnet_part";

    static final String PILLAR = "focalnet_pillar";
    static final String SECTOR = "focalnet_sector";
    static final String THEME = "focalnet_theme";
    static final String SOURCE = "focalnet_source";
    static final String VERIFIED = "focalnet_verified";
    static final String KIND = "focalnet_kind";
}
