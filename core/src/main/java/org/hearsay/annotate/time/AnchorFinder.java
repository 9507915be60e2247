package org.hearsay.annotate.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hearsay.annotate.time.Meaning.CalendarDate;
import org.hearsay.model.Article;
import org.hearsay.model.Exclusion;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextStructure;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day that an article is reckoned from: its day of publication; else a date line or dateline at the text's top; else
 * the latest date in a caption, since a picture is no younger than its article.
 */
final class AnchorFinder {
    /** A date line stands in so many paragraphs from the start. */
    private static final int TOP = 6;
    /** What may stand beside the date on its line: an hour, "Published", a byline. */
    private static final int LINE_ROOM = 40;
    /** "PORT ARDEL, March 3, 2024 (Agency) —". */
    private static final Pattern PLACE_BEFORE = Pattern.compile("\\p{Lu}[^.!?]{1,40}[,(] ?");

    private static final Pattern DASH_AFTER =
            Pattern.compile("\\)?,?(?: ?\\([^)]{1,30}\\))? ?(?:—|–|--|-|:).*", Pattern.DOTALL);
    private static final int DATELINE_ROOM = 40;

    private final Article article;
    private final TextStructure structure;
    private final List<Exclusion> excluded;
    private final List<RuleTimeFinder.Found> found;

    AnchorFinder(Article article, TextStructure structure, List<Exclusion> excluded, List<RuleTimeFinder.Found> found) {
        this.article = article;
        this.structure = structure;
        this.excluded = excluded;
        this.found = found;
    }

    /** The day; null if nothing tells it. */
    @Nullable
    Anchor find() {
        LocalDate published = article.publishedDate();
        if (published != null) {
            return new Anchor(published, "published " + published, false);
        }
        LocalDate line = dateLine();
        if (line != null) {
            return new Anchor(line, "date line " + line, false);
        }
        LocalDate caption = caption();
        return caption == null ? null : new Anchor(caption, "caption " + caption, true);
    }

    private @Nullable LocalDate dateLine() {
        int last = Math.min(TOP, structure.paragraphs().size());
        for (RuleTimeFinder.Found time : found) {
            LocalDate date = fullDate(time.meaning());
            if (date != null) {
                for (TextSpan paragraph : structure.paragraphs().subList(0, last)) {
                    if (paragraph.contains(time.span()) && isDateLine(paragraph, time.span())) {
                        return date;
                    }
                }
            }
        }
        return null;
    }

    private boolean isDateLine(TextSpan paragraph, TextSpan date) {
        String text = article.text();
        String before = text.substring(paragraph.begin(), date.begin());
        String after = text.substring(date.end(), paragraph.end());
        if (isCaption(date)) {
            return false;
        }
        boolean alone =
                before.length() + after.length() <= LINE_ROOM && !after.contains(". ") && !before.endsWith("in ");
        boolean dateline = before.length() <= DATELINE_ROOM
                && PLACE_BEFORE.matcher(before).matches()
                && DASH_AFTER.matcher(after).matches();
        return alone || dateline;
    }

    private boolean isCaption(TextSpan span) {
        return excluded.stream()
                .anyMatch(
                        e -> e.reason() == Exclusion.Reason.CAPTION && e.spans().overlaps(span));
    }

    /** The latest full date of the captions; null if there is none, or the text speaks of a later one as past. */
    private @Nullable LocalDate caption() {
        List<LocalDate> dates = new ArrayList<>();
        for (Exclusion exclusion : excluded) {
            if (exclusion.reason() == Exclusion.Reason.CAPTION
                    && !isFile(exclusion.spans().in(article.text()))) {
                found.stream()
                        .filter(time -> exclusion.spans().overlaps(time.span()))
                        .map(time -> fullDate(time.meaning()))
                        .filter(Objects::nonNull)
                        .forEach(dates::add);
            }
        }
        for (String caption : article.provenance().captions()) {
            if (!isFile(caption)) {
                RuleTimeFinder.scan(new Tokens(caption)).stream()
                        .map(time -> fullDate(time.meaning()))
                        .filter(Objects::nonNull)
                        .forEach(dates::add);
            }
        }
        return dates.stream()
                .max(LocalDate::compareTo)
                .filter(date -> !outdated(date))
                .orElse(null);
    }

    /** An archive picture says nothing of its article's day. */
    private static boolean isFile(String caption) {
        String plain = caption.toLowerCase(Locale.ROOT);
        return plain.contains("file photo") || plain.contains("file picture") || plain.contains("archive");
    }

    private boolean outdated(LocalDate caption) {
        return found.stream().filter(time -> time.direction() == Direction.PAST).anyMatch(time -> {
            LocalDate date = fullDate(time.meaning());
            return date != null && date.isAfter(caption);
        });
    }

    private static @Nullable LocalDate fullDate(Meaning meaning) {
        if (meaning instanceof CalendarDate date && date.year() != null && date.month() != null && date.day() != null) {
            return LocalDate.of(date.year(), date.month(), date.day());
        }
        return null;
    }
}
