package org.hearsay.lab.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;

/**
 * Puts labels right that were anchored mechanically: the source of a label is known by its words, and its span can point
 * to another place where the same characters stand, even inside a longer word. Every change is told.
 */
final class LabelRepair {
    private final String text;
    private final List<String> repairs = new ArrayList<>();

    LabelRepair(String text) {
        this.text = text;
    }

    /** What was changed, in the order of the calls. */
    List<String> repairs() {
        return List.copyOf(repairs);
    }

    /** The same spans, each widened to whole words. */
    TextSpans wholeWords(String id, TextSpans content) {
        List<TextSpan> widened = content.spans().stream().map(this::widen).toList();
        if (!widened.equals(content.spans())) {
            repairs.add(id + ": content "
                    + content.spans().stream().map(LabelRepair::shown).toList() + " cuts a word, widened to "
                    + widened.stream().map(LabelRepair::shown).toList());
        }
        return new TextSpans(widened);
    }

    private TextSpan widen(TextSpan span) {
        int begin = span.begin();
        while (insideWord(begin)) {
            begin--;
        }
        int end = span.end();
        while (insideWord(end)) {
            end++;
        }
        return new TextSpan(begin, end);
    }

    /** Where {@code source} stands as words of its own, outside {@code content} and nearest to it. */
    TextSpan nearest(String id, String source, TextSpan labelled, TextSpans content) {
        Optional<TextSpan> nearest = occurrences(source).stream()
                .filter(place -> !content.overlaps(place))
                .min(Comparator.<TextSpan>comparingInt(place -> distance(place, content))
                        .thenComparing(Comparator.naturalOrder()));
        if (nearest.isEmpty() || nearest.get().equals(labelled)) {
            return labelled;
        }
        boolean cuts = insideWord(labelled.begin()) || insideWord(labelled.end());
        if (!cuts && distance(labelled, content) <= distance(nearest.get(), content)) {
            return labelled;
        }
        String why = cuts ? "stands inside a word" : "is farther from its content than the same words elsewhere";
        repairs.add(id + ": source " + shown(labelled) + " " + why + ", moved to " + shown(nearest.get()));
        return nearest.get();
    }

    private static String shown(TextSpan span) {
        return "[" + span.begin() + ", " + span.end() + "]";
    }

    private List<TextSpan> occurrences(String words) {
        List<TextSpan> places = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (!insideWord(at) && !insideWord(at + words.length())) {
                places.add(new TextSpan(at, at + words.length()));
            }
        }
        return places;
    }

    /** Whether the characters on both sides of {@code index} belong to one word. */
    private boolean insideWord(int index) {
        return index > 0
                && index < text.length()
                && Character.isLetterOrDigit(text.charAt(index - 1))
                && Character.isLetterOrDigit(text.charAt(index));
    }

    /** Characters between {@code place} and the nearest span of {@code content}; 0 where they touch or overlap. */
    private static int distance(TextSpan place, TextSpans content) {
        return content.spans().stream()
                .mapToInt(span -> Math.max(0, Math.max(place.begin() - span.end(), span.begin() - place.end())))
                .min()
                .orElseThrow();
    }
}
