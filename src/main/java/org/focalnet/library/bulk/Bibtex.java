package org.focalnet.library.bulk;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.LaTeXObject;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;

/** BibTeX, entry by entry: one that is broken does not take the others with it. */
final class Bibtex {

    private static final Pattern BEGINNING = Pattern.compile("(?m)^[ \\t]*@[ \\t]*([A-Za-z]+)[ \\t]*[{(]");

    private Bibtex() {}

    static List<Map<String, List<String>>> read(String text) {
        List<Map<String, List<String>>> entries = new ArrayList<>();
        List<Integer> begins = new ArrayList<>();
        StringBuilder strings = new StringBuilder();
        var beginning = BEGINNING.matcher(text);
        while (beginning.find()) {
            begins.add(beginning.start());
        }
        begins.add(text.length());
        for (int i = 0; i + 1 < begins.size() && entries.size() <= Entries.MOST; i++) {
            String part = text.substring(begins.get(i), begins.get(i + 1));
            String type = part.replaceFirst("(?s)^\\s*@\\s*([A-Za-z]+).*", "$1").toLowerCase(Locale.ROOT);
            if (type.equals("string")) {
                strings.append(part);
            } else if (!type.equals("comment") && !type.equals("preamble")) {
                entries.add(entry(strings + braced(part)));
            }
        }
        return entries;
    }

    /** Entries in parentheses, which the library does not know, in braces. */
    private static String braced(String part) {
        int open = part.indexOf('(');
        int brace = part.indexOf('{');
        int close = part.lastIndexOf(')');
        return open >= 0 && (brace < 0 || open < brace) && close > open
                ? part.substring(0, open) + '{' + part.substring(open + 1, close) + '}'
                : part;
    }

    /** An entry without a title stands for one that cannot be read. */
    private static Map<String, List<String>> entry(String part) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        try {
            BibTeXDatabase database = new Lenient().parseFully(new StringReader(part));
            for (BibTeXEntry entry : database.getEntries().values()) {
                fields.put("entrytype", List.of(entry.getType().getValue()));
                entry.getFields()
                        .forEach((key, value) -> fields.put(
                                key.getValue().toLowerCase(Locale.ROOT), List.of(plain(value.toUserString()))));
            }
        } catch (ParseException | RuntimeException e) {
            fields.clear();
        }
        return fields;
    }

    /** Names that nobody defined stand for themselves. */
    private static final class Lenient extends BibTeXParser {

        Lenient() throws ParseException {}

        @Override
        public void checkStringResolution(Key key, BibTeXString string) {
            // months and journals are often named without being defined
        }
    }

    private static String plain(String value) {
        if (value.indexOf('\\') < 0 && value.indexOf('{') < 0) {
            return value.replace(" and ", "; ");
        }
        try {
            List<LaTeXObject> objects = new LaTeXParser().parse(new StringReader(value));
            return new LaTeXPrinter().print(objects).replaceAll("[{}]", "").replace(" and ", "; ");
        } catch (ParseException | RuntimeException e) {
            return value.replaceAll("[{}\\\\]", "").replace(" and ", "; ");
        }
    }
}
