package org.hearsay.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.TextSpan;
import org.hearsay.model.WireCredit;
import org.hearsay.model.WireCredit.Kind;
import org.hearsay.text.OutletNames;

/**
 * Finds by what lines and phrases an article credits an agency. A name inside a sentence ("told Reuters") and one under a
 * picture are no credit of the text. Every line is read with patterns that look at its beginning or end only.
 */
final class WireCredits {
    /** A known agency, or a name that says that it is one. */
    private static final String AGENCY =
            "(?:[Tt]he )?(?<agency>Associated Press|AP|Reuters|Agence France[- ]Presse|AFP|Bloomberg(?: News)?|Press Association"
                    + "|PA|Press Trust of India|PTI|Indo-Asian News Service|IANS|Asian News International|ANI"
                    + "|Australian Associated Press|AAP|United Press International|UPI|Canadian Press|CP|Xinhua|Kyodo|Yonhap"
                    + "|dpa|DPA|TASS|Interfax|EFE|ANSA|Tribune News Service"
                    + "|\\p{Lu}\\w{1,20}(?: \\p{Lu}\\w{1,20}){0,2} (?:Press|News) (?:Agency|Service|Association))(?!\\w)";

    private record Rule(Pattern pattern, Kind kind) {}

    /** Read at the beginning of the text. */
    private static final List<Rule> AT_BEGIN = List.of(
            new Rule(Pattern.compile("^\\s*" + AGENCY + "[^\\w]*$"), Kind.BYLINE),
            new Rule(Pattern.compile("^[^()]{0,60}\\(" + AGENCY + "\\) ?[-–—]"), Kind.DATELINE));
    /** Read on every line. */
    private static final List<Rule> ANYWHERE = List.of(
            new Rule(Pattern.compile("^\\s*By " + AGENCY + "[^.]{0,40}$"), Kind.BYLINE),
            new Rule(
                    Pattern.compile("^\\s*By [^.\\d]{3,40}?(?: of |[,|/] ?| for )" + AGENCY + "[^.]{0,40}$"),
                    Kind.BYLINE),
            new Rule(Pattern.compile("^\\s*[^()]{0,60}\\(" + AGENCY + "\\) ?[-–—]"), Kind.DATELINE),
            new Rule(
                    Pattern.compile("^.{0,120}?" + AGENCY + "[^.]{0,60} contributed (?:to|reporting)\\b"),
                    Kind.CONTRIBUTION),
            new Rule(Pattern.compile("^.{0,40}?[Rr]eporting by .{0,60}?" + AGENCY), Kind.CONTRIBUTION),
            new Rule(Pattern.compile("^\\s*(?:Copyright|©|\\(c\\))[^.]{0,20} " + AGENCY), Kind.SOURCE_LINE),
            new Rule(Pattern.compile("^\\s*Source: " + AGENCY), Kind.SOURCE_LINE));
    /** Read on the last line. */
    private static final List<Rule> AT_END = List.of(
            new Rule(Pattern.compile("^\\W*" + AGENCY + "[^\\w]*$"), Kind.SOURCE_LINE),
            new Rule(Pattern.compile("^\\W*" + AGENCY + " ?[-/,&] ?\\p{Lu}[\\p{L} ]{1,20}$"), Kind.SOURCE_LINE),
            new Rule(Pattern.compile("^\\W*(?:[Ww]ith (?:\\w+ ){0,3})" + AGENCY + "[^\\w]*$"), Kind.CONTRIBUTION));

    /** The first lines can hold a headline and a byline. */
    private static final int FIRST_LINES = 3;
    /** A longer line is read only this far. */
    private static final int READ = 400;

    private WireCredits() {}

    /** The credits of a text, in text order, one a line. */
    static List<WireCredit> find(String text) {
        List<TextSpan> lines = lines(text);
        List<WireCredit> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            // Read first: the "By" of "By Norvane Press Agency" is no part of the name.
            List<Rule> rules = new ArrayList<>(ANYWHERE);
            if (i < FIRST_LINES && i < lines.size() - 1) {
                rules.addAll(AT_BEGIN);
            }
            if (i == lines.size() - 1) {
                rules.addAll(AT_END);
            }
            add(found, text, lines.get(i), rules);
        }
        found.sort(Comparator.comparing(WireCredit::span));
        return found;
    }

    private static void add(List<WireCredit> found, String text, TextSpan line, List<Rule> rules) {
        String read = text.substring(line.begin(), Math.min(line.end(), line.begin() + READ));
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern().matcher(read);
            if (matcher.find()) {
                String name = matcher.group("agency");
                int begin = line.begin() + matcher.start() + leadingSpace(matcher.group());
                found.add(new WireCredit(
                        OutletNames.full(name), rule.kind(), new TextSpan(begin, line.begin() + matcher.end())));
                return;
            }
        }
    }

    private static int leadingSpace(String matched) {
        return matched.length() - matched.stripLeading().length();
    }

    private static List<TextSpan> lines(String text) {
        List<TextSpan> lines = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            if (!text.substring(begin, end).isBlank()) {
                lines.add(new TextSpan(begin, end));
            }
            begin = end + 1;
        }
        return lines;
    }
}
