package org.focalnet.assessment.instrument;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How large an instrument and its parts may be, and how its codes look: the same for files and for forms. */
public final class Limits {

    /** Of a file, as it comes in. */
    public static final int FILE = 1_000_000;

    public static final int SECTIONS = 60;
    public static final int ITEMS = 400;
    public static final int LANGUAGES = 24;

    public static final int TITLE = 300;
    public static final int TEXT = 1000;
    public static final int GUIDANCE = 2000;
    public static final int INTRODUCTION = 4000;
    public static final int SOURCE = 1000;

    /** Of an instrument: part of addresses, two of which are taken. */
    public static final Pattern CODE = Pattern.compile("(?!(new|arrivals)$)[a-z][a-z0-9-]{1,59}");

    /** Of a section or an item: a name that each form program takes. */
    public static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,63}");

    public static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private Limits() {}

    /** The ways of answering that suit what an instrument is for: a ladder of capacity says nothing of a risk. */
    public static List<AnswerKind> answers(InstrumentKind kind) {
        return kind == InstrumentKind.RISK
                ? List.of(AnswerKind.SIGN, AnswerKind.YES_NO, AnswerKind.TEXT)
                : List.of(AnswerKind.LEVEL, AnswerKind.YES_NO, AnswerKind.TEXT);
    }

    /** A code that is not taken: the wished one, or it with a number. */
    public static String free(String wished, Set<String> taken) {
        String free = wished;
        for (int number = 2; taken.contains(free); number++) {
            free = wished + "_" + number;
        }
        return free;
    }
}
