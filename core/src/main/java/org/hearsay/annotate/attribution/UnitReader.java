package org.hearsay.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.annotate.attribution.SourcePhrases.Phrase;
import org.jspecify.annotations.Nullable;

/** Finds the attributions of one unit of text from left to right; a cue inside a content found before is not read. */
final class UnitReader {
    private static final Set<String> ADJUNCTS = Set.of(
            "in",
            "on",
            "at",
            "during",
            "after",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "earlier",
            "last",
            "later",
            "via",
            "through",
            "when",
            "as",
            "while");
    private static final Set<String> ENDS = Set.of(".", "?", "!", ":", ";");
    private static final Set<String> TELLING = Set.of("told", "tells", "tell", "assured", "reminded");
    /** So many tokens at most stand between the commas of a parenthesis ("…, the minister said, …"). */
    private static final int LONGEST_PARENTHESIS = 7;

    /** Token ranges, ends inclusive; the content is one or two ranges. */
    record Found(@Nullable Phrase source, Phrase cue, List<Phrase> content, boolean certain) {}

    private final SentenceTokens t;
    private final List<Found> found = new ArrayList<>();
    private int done;

    UnitReader(SentenceTokens tokens) {
        this.t = tokens;
    }

    List<Found> read() {
        for (int i = 0; i < t.size(); i++) {
            if (t.quoted(i) || i < done) {
                continue;
            }
            if (t.lower(i).equals("according") && t.lower(i + 1).equals("to")) {
                accordingTo(i);
            } else if (CueVerbs.contains(t.lower(i)) && !describesSource(i) && !isPassive(i) && !breaksOff(i)) {
                verb(i);
            }
        }
        return found;
    }

    /** "who asked not to be named": says what kind of source it is, not what it says. */
    private boolean describesSource(int at) {
        boolean infinitive = t.lower(at + 1).equals("to") || t.lower(at + 1).equals("not");
        return infinitive && t.lower(at - 1).equals("who");
    }

    /** "is said to be old": nobody is named who says it. */
    private boolean isPassive(int at) {
        return isSaying(t.lower(at))
                && Set.of("is", "was", "are", "were", "be", "been").contains(t.lower(at - 1));
    }

    /** "They had wanted, she said, to stop it": the verb is part of what another reports in a parenthesis after it. */
    private boolean breaksOff(int at) {
        if (!t.comma(at + 1)) {
            return false;
        }
        int end = at + 2;
        while (end < t.size() && end - at <= LONGEST_PARENTHESIS && !t.comma(end) && !t.quoted(end)) {
            end++;
        }
        return t.comma(end) && end - at >= 4 && isSaying(t.lower(end - 1));
    }

    private void accordingTo(int at) {
        Phrase left = leftContent(at);
        Phrase source = left == null ? SourcePhrases.beforeClause(t, at + 2) : SourcePhrases.after(t, at + 2);
        if (source == null) {
            return;
        }
        Phrase cue = new Phrase(at, at + 1);
        int rest = source.last() + 1;
        Phrase right = t.comma(rest) ? rightContent(rest + 1) : null;
        if (left == null || left.last() - left.first() < 2) {
            add(source, cue, right, null, true);
        } else {
            add(source, cue, left, right, true);
        }
    }

    private void verb(int at) {
        int cueBegin = at;
        while (cueBegin > done && CueVerbs.precedesCue(t.lower(cueBegin - 1)) && !t.quoted(cueBegin - 1)) {
            cueBegin--;
        }
        Phrase cue = new Phrase(cueBegin, at);
        boolean afterContent = t.comma(cueBegin - 1) || t.quoted(cueBegin - 1);
        boolean canInvert = !CueVerbs.isParticiple(t.lower(at)) && !TELLING.contains(t.lower(at));
        if (afterContent && canInvert && SourcePhrases.canFollowCue(t, at + 1)) {
            Phrase source = SourcePhrases.after(t, at + 1);
            Phrase left = leftContent(cueBegin);
            if (source != null && left != null && (t.quoted(left.last()) || left.last() - left.first() >= 3)) {
                afterwards(source, cue, left, source.last() + 1);
                return;
            }
        }
        if (CueVerbs.isParticiple(t.lower(at))) {
            participle(cue);
            return;
        }
        Phrase source = SourcePhrases.before(t, cueBegin);
        if (source == null) {
            return;
        }
        Phrase left = endsContent(source.first()) ? leftContent(source.first()) : null;
        boolean quotedLeft = left != null && t.quoted(left.last());
        boolean parenthesis = t.comma(at + 1);
        boolean clause = left != null && nothingFollows(at + 1) && (parenthesis || left.last() - left.first() >= 3);
        if (left != null && (quotedLeft || clause)) {
            afterwards(source, cue, left, at + 1);
        } else {
            forwards(source, cue, at + 1);
        }
    }

    /** Whether a comma or a closing quotation mark stands before token {@code i}. */
    private boolean endsContent(int i) {
        return t.comma(i - 1) || t.quoted(i - 1);
    }

    /** "…," X said[, "…"]. */
    private void afterwards(Phrase source, Phrase cue, Phrase left, int rest) {
        int next = rest;
        boolean describes = Set.of("who", "whose", "which").contains(t.lower(next + 1));
        boolean splits =
                t.comma(next) && next + 1 < t.size() && !describes && (t.quoted(next + 1) || !t.quoted(left.last()));
        add(source, cue, left, splits ? rightContent(next + 1) : null, t.quoted(left.last()));
    }

    /** X said [on Monday] [that] …. */
    private void forwards(Phrase source, Phrase cue, int from) {
        int begin = from;
        boolean told = TELLING.contains(t.lower(cue.last()));
        for (int i = from; i < Math.min(t.size(), from + 14); i++) {
            boolean opensContent = t.quoted(i) && (i == from || told || t.comma(i - 1) || isAdjunct(from));
            if (opensContent || t.lower(i).equals("that")) {
                begin = i;
                break;
            }
            if (t.comma(i) && (i > from + 1 || i == from) && t.lower(i + 1).equals("that")) {
                begin = i + 1;
                break;
            }
            if (t.word(i).equals(":")) {
                begin = i + 1;
                break;
            }
        }
        if (begin == from && told) {
            Phrase addressee = SourcePhrases.after(t, from);
            begin = addressee == null ? from : addressee.last() + 1;
        }
        if (begin == from && isAdjunct(from) && isSaying(t.lower(cue.last()))) {
            begin = afterAdjunct(from);
        }
        add(source, cue, rightContent(begin), null, false);
    }

    private boolean isAdjunct(int i) {
        return ADJUNCTS.contains(t.lower(i));
    }

    private static boolean isSaying(String verb) {
        return Set.of("said", "says", "say", "told", "added", "wrote", "announced", "tweeted")
                .contains(verb);
    }

    /** "said Monday X": past the day; "said in a statement, X" past the comma. */
    private int afterAdjunct(int from) {
        for (int i = from; i < Math.min(t.size(), from + 12); i++) {
            if (t.comma(i)) {
                return i + 1;
            }
        }
        return t.lower(from).endsWith("day") ? from + 1 : from;
    }

    /** "X did so, saying that …": the source is the sentence's first phrase, or the last source before. */
    private void participle(Phrase cue) {
        Phrase source = found.isEmpty() ? firstPhrase() : found.getLast().source();
        Phrase content = rightContent(cue.last() + 1);
        if (source != null && source.last() < cue.first() && content != null && content.last() - content.first() > 1) {
            add(source, cue, content, null, false);
        }
    }

    /** The run of capitals or the pronoun that the unit begins with; null if it begins otherwise. */
    private @Nullable Phrase firstPhrase() {
        if (Set.of("he", "she", "they").contains(t.lower(0))) {
            return new Phrase(0, 0);
        }
        int last = -1;
        while (t.capitalised(last + 1) && !t.quoted(last + 1)) {
            last++;
        }
        return last < 0 || (last == 0 && t.word(0).length() < 4) ? null : new Phrase(0, last);
    }

    /** Whether after token {@code from} there is nothing but an adjunct of the cue. */
    private boolean nothingFollows(int from) {
        if (from >= t.size() || ENDS.contains(t.word(from)) || t.comma(from)) {
            return true;
        }
        return isAdjunct(from) || (t.capitalised(from) && t.size() - from < 8);
    }

    /** What stands before token {@code end} as far back as the last attribution; null if nothing does. */
    private @Nullable Phrase leftContent(int end) {
        int last = end - 1;
        while (last >= done && t.comma(last)) {
            last--;
        }
        int first = done;
        while (first <= last
                && !t.quoted(first)
                && (t.comma(first) || ENDS.contains(t.word(first)) || connects(first))) {
            first++;
        }
        return first > last ? null : new Phrase(first, last);
    }

    private boolean connects(int i) {
        return Set.of("but", "and", "yet", "so").contains(t.lower(i));
    }

    /** From token {@code begin} to the end of the unit, or to the next attribution; null if nothing is there. */
    private @Nullable Phrase rightContent(int begin) {
        int first = begin;
        while (first < t.size() && t.comma(first)) {
            first++;
        }
        int last = first;
        while (last < t.size() && !startsAnother(last)) {
            last++;
        }
        last--;
        while (last >= first && !t.quoted(last) && (ENDS.contains(t.word(last)) || t.comma(last))) {
            last--;
        }
        return first > last ? null : new Phrase(first, last);
    }

    private boolean startsAnother(int i) {
        return t.comma(i)
                && !t.quoted(i + 1)
                && (CueVerbs.isParticiple(t.lower(i + 1)) || t.lower(i + 1).equals("according"));
    }

    private void add(
            @Nullable Phrase source, Phrase cue, @Nullable Phrase first, @Nullable Phrase second, boolean certain) {
        if (first == null) {
            return;
        }
        List<Phrase> content = second == null ? List.of(first) : List.of(first, second);
        found.add(new Found(source, cue, content, certain));
        int end = Math.max(cue.last(), content.getLast().last());
        done = Math.max(done, Math.max(end, source == null ? 0 : source.last()) + 1);
    }
}
