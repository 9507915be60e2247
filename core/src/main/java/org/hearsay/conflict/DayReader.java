package org.hearsay.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.model.TimeExpression;

/** Reads the days in a passage: those that annotation resolved, and plain dates that it did not find. */
final class DayReader {
    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";
    private static final String MONTH =
            "(January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?";
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + "(?:,? (\\d{4}))?\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4})\\b)?");
    private static final Pattern FULL_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int LAST_DAY = 31;

    private DayReader() {}

    /** The days in {@code spans}, in text order. */
    static List<Day> read(AnnotatedArticle article, TextSpans spans) {
        List<Day> days = new ArrayList<>();
        for (TimeExpression time : article.times()) {
            String value = time.value();
            if (value != null
                    && spans.overlaps(time.span())
                    && FULL_DAY.matcher(value).matches()) {
                days.add(new Day(value, time.span()));
            }
        }
        for (TextSpan span : spans.spans()) {
            addPlain(DAY_FIRST.matcher(article.text()).region(span.begin(), span.end()), 1, 2, days);
            addPlain(MONTH_FIRST.matcher(article.text()).region(span.begin(), span.end()), 2, 1, days);
        }
        days.sort(Comparator.comparing(Day::span));
        return days;
    }

    private static void addPlain(Matcher matcher, int dayGroup, int monthGroup, List<Day> days) {
        while (matcher.find()) {
            TextSpan span = new TextSpan(matcher.start(), matcher.end());
            int day = Integer.parseInt(matcher.group(dayGroup));
            String month = matcher.group(monthGroup).substring(0, 3).toLowerCase(Locale.ROOT);
            if (day >= 1
                    && day <= LAST_DAY
                    && days.stream().noneMatch(known -> known.span().overlaps(span))) {
                String year = matcher.group(3) == null ? "-" : matcher.group(3);
                days.add(new Day(
                        String.format(Locale.ROOT, "%s-%02d-%02d", year, MONTHS.indexOf(month) / 4 + 1, day), span));
            }
        }
    }
}
