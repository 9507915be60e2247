package org.hearsay.annotate.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Article;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextStructure;
import org.hearsay.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Plain dates, weekdays and "yesterday", reckoned from the day of publication: the row to beat. */
public final class PlainTimeFinder implements TimeFinder {
    private static final String MONTH = "(?<month>January|February|March|April|May|June|July|August|September|October"
            + "|November|December|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.|Jul\\.|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
    private static final String DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>(?:1[6-9]|20)\\d\\d)";
    private static final String WEEKDAY = "(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
    private static final String GAP = "[ \u00a0]";
    private static final String END = "(?![\\p{L}\\d])";
    private static final String START = "(?<![\\p{L}\\d.,/-])";

    /** The forms, the longest first: what an earlier one has taken no later one takes. */
    private static final List<Pattern> FORMS = List.of(
            form("(?<year>(?:1[6-9]|20)\\d\\d)-(?<number>[01]\\d)-(?<day>[0-3]\\d)"),
            form("(?:" + WEEKDAY + ",?" + GAP + ")?" + DAY + GAP + "(?:of" + GAP + ")?" + MONTH + "(?:,?" + GAP + YEAR
                    + ")?"),
            form("(?:" + WEEKDAY + ",?" + GAP + ")?" + MONTH + GAP + DAY + "(?!\\d|:|,\\d)(?:,?" + GAP + YEAR + ")?"),
            form(MONTH + "(?:,|" + GAP + "of)?" + GAP + YEAR),
            form("(?<relative>(?:last|this|next)" + GAP + "(?:week|month|year))", Pattern.CASE_INSENSITIVE),
            form("(?<relative>(?:last" + GAP + "|to)night|today|yesterday|tomorrow)", Pattern.CASE_INSENSITIVE),
            form("(?<which>(?:[Ll]ast|[Nn]ext)" + GAP + ")?" + WEEKDAY + "(?:" + GAP
                    + "(?<part>morning|afternoon|evening|night))?"),
            form("(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ll]ast|[Tt]his|[Nn]ext|late|early|mid|during)[ -])" + MONTH),
            form("(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|of|for|from|to|the|late|early|mid|during|before|after)[ -])"
                    + YEAR));

    private static Pattern form(String expression) {
        return form(expression, 0);
    }

    private static Pattern form(String expression, int flags) {
        return Pattern.compile(START + expression + END, flags);
    }

    @Override
    public List<TimeExpression> find(Article article, TextStructure structure) {
        Reckoner reckoner = new Reckoner(article.publishedDate());
        List<TimeExpression> found = new ArrayList<>();
        java.util.BitSet taken = new java.util.BitSet();
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(article.text());
            while (matcher.find()) {
                int begin = matcher.start();
                int nextTaken = taken.nextSetBit(begin);
                TimeExpression expression =
                        nextTaken >= 0 && nextTaken < matcher.end() ? null : expression(matcher, reckoner);
                if (expression != null) {
                    taken.set(begin, matcher.end());
                    found.add(expression);
                }
            }
        }
        found.sort(Comparator.comparing(TimeExpression::span));
        return found;
    }

    private static @Nullable TimeExpression expression(Matcher matcher, Reckoner reckoner) {
        TextSpan span = new TextSpan(matcher.start(), matcher.end());
        DateParts parts = DateParts.of(matcher);
        if (!parts.possible()) {
            return null;
        }
        Reckoner.Reckoned reckoned = reckoner.reckon(parts);
        TimeExpression.Type type =
                parts.part() != null || parts.night() ? TimeExpression.Type.TIME : TimeExpression.Type.DATE;
        return new TimeExpression(span, type, reckoned.value(), reckoned.anchor());
    }
}
