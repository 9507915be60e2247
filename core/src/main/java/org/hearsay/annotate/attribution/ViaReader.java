package org.hearsay.annotate.attribution;

import java.util.Set;
import org.hearsay.model.TextSpan;
import org.hearsay.model.Via;
import org.jspecify.annotations.Nullable;

/** Reads through whom the words came: "told Harbour Radio", "in an interview with the Tarn Courier". */
final class ViaReader {
    private static final int MAX_WORDS = 20;

    private static final Set<String> OCCASIONS =
            Set.of("interview", "briefing", "conference", "speech", "statement", "call", "rally", "debate", "podcast");

    /** Words that carry the news: what is told to any other name is told to somebody in the event. */
    private static final Set<String> OUTLET_WORDS = Set.of(
            "news",
            "tv",
            "radio",
            "times",
            "post",
            "press",
            "journal",
            "today",
            "tribune",
            "herald",
            "magazine",
            "cnn",
            "bbc",
            "reuters",
            "nbc",
            "abc",
            "cbs",
            "msnbc",
            "npr",
            "fox",
            "politico",
            "guardian",
            "daily",
            "courier",
            "gazette",
            "chronicle",
            "telegraph",
            "agency",
            "sun",
            "star",
            "globe",
            "observer",
            "television",
            "axios",
            "bloomberg",
            "breitbart",
            "buzzfeed",
            "huffpost",
            "afp",
            "ap",
            "sputnik",
            "rt",
            "tass",
            "independent");

    /** Capitalized words that are no part of a name. */
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private ViaReader() {}

    /** The outlet or the occasion right after the cue of {@code draft}; null if none is named. */
    static @Nullable Via read(Draft draft) {
        TextSpan cue = draft.cue();
        if (cue == null) {
            return null;
        }
        Sentence sentence = draft.begun();
        int i = 0;
        while (sentence.has(i) && sentence.at(i).span().begin() < cue.end()) {
            i++;
        }
        TextSpan source = draft.source();
        while (source != null
                && source.begin() >= cue.end()
                && sentence.has(i)
                && sentence.at(i).span().begin() < source.end()) {
            i++;
        }
        boolean told = sentence.at(i - 1).is("told") || sentence.at(i - 1).is("tells");
        String outlet = told ? outlet(sentence, i) : null;
        String occasion = null;
        int end = Math.min(sentence.size(), i + MAX_WORDS);
        for (int at = i; at < end && !sentence.at(at).isBreak() && occasion == null; at++) {
            if (sentence.at(at).is("in")
                    || sentence.at(at).is("at")
                    || sentence.at(at).is("during")) {
                int noun = occasion(sentence, at, end);
                if (noun > 0) {
                    occasion = sentence.span(at, noun).in(sentence.text());
                    outlet = outlet == null ? outlet(sentence, noun + 1) : outlet;
                }
            }
        }
        return outlet == null && occasion == null ? null : new Via(outlet, occasion);
    }

    /** The word after the noun of an occasion that opens with the preposition at {@code at}; -1 if there is none. */
    private static int occasion(Sentence sentence, int at, int end) {
        for (int i = at + 1; i < Math.min(end, at + 7) && !sentence.at(i).isBreak(); i++) {
            if (OCCASIONS.contains(sentence.at(i).lower())) {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean isPartOfName(Sentence sentence, int index, int begin) {
        Word word = sentence.at(index);
        return word.is("of")
                ? index > begin && sentence.at(index + 1).isCapitalized()
                : word.isCapitalized() && !DAYS.contains(word.lower());
    }

    private static @Nullable String outlet(Sentence sentence, int from) {
        int begin = sentence.at(from).is("the") ? from + 1 : from;
        int end = begin;
        boolean known = false;
        while (isPartOfName(sentence, end, begin)) {
            known |= OUTLET_WORDS.contains(sentence.at(end).lower());
            end++;
        }
        return known ? sentence.span(begin, end).in(sentence.text()) : null;
    }
}
