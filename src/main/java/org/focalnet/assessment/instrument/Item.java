package org.focalnet.assessment.instrument;

import org.focalnet.member.Pillar;
import org.focalnet.member.Sector;
import org.focalnet.member.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A question, an indicator.
 *
 * @param code what answers refer to; the same through all versions of the instrument
 * @param text the question itself
 * @param guidance what helps to answer it
 * @param why why it matters
 * @param source what it rests on, such as a document's symbol
 * @param verified whether an expert has checked it against that source
 */
public record Item(
        String code,
        AnswerKind answer,
        Words text,
        Words guidance,
        Words why,
        @Nullable Pillar pillar,
        @Nullable Sector sector,
        @Nullable Theme theme,
        String source,
        boolean verified) {}
