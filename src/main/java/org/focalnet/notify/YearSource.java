package org.focalnet.notify;

import java.util.List;
import java.util.Locale;
import org.focalnet.web.Texts;

/** What one module tells of a year for the network's report: facts that all may know, and counts that point at nobody. */
public interface YearSource {

    /** Members or people of whom less is not told. */
    int FEWEST = 5;

    /** Its chapter, a part of a text key. */
    String chapter();

    /** What is to be told, in the language of the report. At most one SQL statement, as an officer. */
    List<Figure> of(Year year);

    /** A line of the report. @param label what it is about */
    record Figure(String label, String figure) {}

    /** The year of a report, and the words in its language. */
    record Year(int number, Locale language, Texts texts) {

        public String word(String key, Object... arguments) {
            return texts.text(language, key, arguments);
        }

        /** A count of things. */
        public String count(int things) {
            return word("notify.year.count", things);
        }

        /** A count of members or people: from five on. */
        public String from5(int those) {
            return those < FEWEST ? word("notify.year.few") : count(those);
        }

        /** A figure that is told in steps of five already; 0 for too few. */
        public String least(int number) {
            return number < FEWEST ? word("notify.year.few") : word("notify.year.least", number);
        }
    }
}
