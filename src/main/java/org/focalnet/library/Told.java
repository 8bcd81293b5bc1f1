package org.focalnet.library;

/**
 * What an item says in one language.
 *
 * @param summary of anything that is no lesson, and the beginning of a lesson
 * @param known how one knows that it worked
 * @param failed what did not work
 * @param conditions what is needed to do it elsewhere
 */
public record Told(
        String title,
        String summary,
        String context,
        String problem,
        String done,
        String result,
        String known,
        String failed,
        String conditions) {

    private static final int BRIEF = 200;

    public static final Told NOTHING = new Told("", "", "", "", "", "", "", "", "");

    /** The same under another title and summary. */
    public Told with(String newTitle, String newSummary) {
        return new Told(newTitle, newSummary, context, problem, done, result, known, failed, conditions);
    }

    /** Its beginning, for what search engines and previews show. */
    public String brief() {
        String text =
                (summary.isEmpty() ? context + ' ' + problem : summary).strip().replaceAll("\\s+", " ");
        return text.codePointCount(0, text.length()) <= BRIEF
                ? text
                : text.substring(0, text.offsetByCodePoints(0, BRIEF - 1)) + "…";
    }

    /** Something that is no lesson. */
    public static Told of(String title, String summary) {
        return new Told(title, summary, "", "", "", "", "", "", "");
    }
}
