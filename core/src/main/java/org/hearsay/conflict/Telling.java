package org.hearsay.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Claim.Appearance;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.text.SpanCover;
import org.jspecify.annotations.Nullable;

/**
 * What one appearance of a claim says in numbers and dates.
 *
 * @param article where it stands
 * @param family its text family
 * @param appearance the appearance
 * @param days the days it names
 * @param years the years it names outside of days, in text order
 * @param quantities the numbers of things it names
 */
record Telling(
        AnnotatedArticle article,
        String family,
        Appearance appearance,
        List<Day> days,
        List<String> years,
        List<Quantity> quantities) {
    /** By publication (unknown last), then article. */
    static final Comparator<Telling> FIRST = Comparator.comparing(
                    Telling::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(
                    telling -> telling.article().article().published(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(telling -> telling.article().id());

    /** A year of the last two centuries or so, and not an amount of money. */
    private static final Pattern YEAR = Pattern.compile("(?<![\\w$£€.,])(?:1[89]|20)\\d\\d(?![\\w%]|[.,]\\d)");

    private static final Pattern NEWER = Pattern.compile(
            "\\b(?:now|risen to|rose to|rises to|climbed to|increased to|fallen to|fell to|updated)\\b");

    static Telling of(AnnotatedArticle article, String family, Appearance appearance) {
        TextSpans spans = appearance.evidence().spans();
        List<Day> days = DayReader.read(article, spans);
        SpanCover dates = new SpanCover(days.stream().map(Day::span).toList());
        List<String> years = new ArrayList<>();
        List<Quantity> quantities = new ArrayList<>();
        for (TextSpan span : spans.spans()) {
            years.addAll(years(article.text(), span, dates));
            quantities.addAll(QuantityReader.read(article.text(), span, dates));
        }
        return new Telling(article, family, appearance, List.copyOf(days), List.copyOf(years), List.copyOf(quantities));
    }

    private static List<String> years(String text, TextSpan span, SpanCover dates) {
        List<String> years = new ArrayList<>();
        Matcher matcher = YEAR.matcher(text).region(span.begin(), span.end());
        while (matcher.find()) {
            if (!dates.contains(matcher.start())) {
                years.add(matcher.group());
            }
        }
        return years;
    }

    @Nullable
    LocalDate published() {
        return article.article().publishedDate();
    }

    /** Whether its words say that its number supersedes an earlier one. */
    boolean saysNewer() {
        return NEWER.matcher(appearance.evidence().exact().toLowerCase(Locale.ROOT))
                .find();
    }
}
