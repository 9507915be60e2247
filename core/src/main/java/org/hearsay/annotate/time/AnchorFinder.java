package org.hearsay.annotate.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
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
    /** What may stand beside the date on its line, in UTF-16 code units: an hour, "Published", a byline. */
    private static final int LINE_ROOM = 40;
    /** A date line may end in "a.m." but not as a sentence does. */
    private static final Pattern SENTENCE_END = Pattern.compile("(?<!\\b[ap]\\.m)[.!?](?:\\s|$)");
    /** "PORT ARDEL, March 3, 2024 (Agency) —". */
    private static final Pattern PLACE_BEFORE = Pattern.compile("\\p{Lu}[^.!?]{1,40}[,(] ?");

    private static final Pattern DASH_AFTER = Pattern.compile("\\)?,?(?: ?\\([^)]{1,30}\\))? ?(?:—|–|--|-|:)");

    private final Article article;
    private final TextStructure structure;
    /** Captions in the text by their begin. */
    private final NavigableMap<Integer, Caption> captions = new TreeMap<>();

    private final List<RuleTimeFinder.Found> found;

    private record Caption(TextSpan span, boolean archive) {}

    AnchorFinder(Article article, TextStructure structure, List<Exclusion> excluded, List<RuleTimeFinder.Found> found) {
        this.article = article;
        this.structure = structure;
        this.found = found;
        for (Exclusion exclusion : excluded) {
            if (exclusion.reason() == Exclusion.Reason.CAPTION) {
                boolean archive = isArchive(exclusion.spans().in(article.text()));
                exclusion.spans().spans().forEach(span -> captions.put(span.begin(), new Caption(span, archive)));
            }
        }
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
        int room = date.begin() - paragraph.begin();
        if (room > LINE_ROOM || captionAt(date) != null) {
            return false;
        }
        String text = article.text();
        String before = text.substring(paragraph.begin(), date.begin());
        String after = text.substring(date.end(), Math.min(paragraph.end(), date.end() + LINE_ROOM));
        boolean alone = room + paragraph.end() - date.end() <= LINE_ROOM
                && !SENTENCE_END.matcher(after).find()
                && !before.endsWith("in ")
                && !before.endsWith("on ");
        return alone
                || (PLACE_BEFORE.matcher(before).matches()
                        && DASH_AFTER.matcher(after).lookingAt());
    }

    private @Nullable Caption captionAt(TextSpan span) {
        Map.Entry<Integer, Caption> caption = captions.floorEntry(span.begin());
        return caption == null || !caption.getValue().span().overlaps(span) ? null : caption.getValue();
    }

    /** The latest full date of the captions; null if there is none, or the text speaks of a later one as past. */
    private @Nullable LocalDate caption() {
        List<LocalDate> dates = new ArrayList<>();
        for (RuleTimeFinder.Found time : found) {
            LocalDate date = fullDate(time.meaning());
            Caption caption = captionAt(time.span());
            if (date != null && caption != null && !caption.archive()) {
                dates.add(date);
            }
        }
        for (String caption : article.provenance().captions()) {
            if (!isArchive(caption)) {
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
    private static boolean isArchive(String caption) {
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
