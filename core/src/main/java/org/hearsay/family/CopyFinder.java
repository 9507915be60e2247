package org.hearsay.family;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.TextFamily.CopiedPassage;
import org.hearsay.model.TextFamily.Member;
import org.hearsay.model.TextSpan;
import org.jspecify.annotations.Nullable;

/** Finds, for the members of one family, which passages stand in another member and which sentences in none. */
final class CopyFinder {
    private final List<OwnText> texts;
    private final ShingleIndex index;

    CopyFinder(List<OwnText> texts, ShingleIndex index) {
        this.texts = texts;
        this.index = index;
    }

    /** The members of a family given by the numbers of its texts. */
    List<Member> members(List<Integer> family) {
        if (family.size() == 1) {
            return List.of(new Member(id(family.getFirst()), 0, List.of(), List.of()));
        }
        Set<Integer> members = Set.copyOf(family);
        return family.stream().map(text -> member(text, members)).toList();
    }

    private String id(int text) {
        return texts.get(text).article().id();
    }

    private Member member(int number, Set<Integer> family) {
        OwnText text = texts.get(number);
        List<CopiedPassage> passages = new ArrayList<>();
        BitSet copied = new BitSet(text.size());
        int word = 0;
        while (word < text.shingles(ShingleIndex.WIDTH)) {
            Run run = longestRun(number, word, family);
            if (run == null) {
                word++;
            } else {
                addPassages(text, run, passages);
                copied.set(word, word + run.length());
                word += run.length();
            }
        }
        double share = text.size() == 0 ? 0 : (double) copied.cardinality() / text.size();
        return new Member(id(number), share, passages, added(text, copied));
    }

    /** Equal words: from {@code begin} here and from {@code otherBegin} in the {@code other}-th text. */
    private record Run(int begin, int other, int otherBegin, int length) {}

    /** The longest of the runs that begin at {@code word}; of equal ones the one in the first text. */
    private @Nullable Run longestRun(int number, int word, Set<Integer> family) {
        Run longest = null;
        for (ShingleIndex.Place place : index.of(texts.get(number), word)) {
            if (place.text() == number || !family.contains(place.text())) {
                continue;
            }
            int length = texts.get(number).common(word, texts.get(place.text()), place.word());
            if (length >= ShingleIndex.WIDTH && (longest == null || length > longest.length())) {
                longest = new Run(word, place.text(), place.word(), length);
            }
        }
        return longest;
    }

    /** Adds the run in pieces, so that no passage reaches over a quotation in either text. */
    private void addPassages(OwnText text, Run run, List<CopiedPassage> passages) {
        OwnText other = texts.get(run.other());
        int begin = 0;
        for (int i = 1; i <= run.length(); i++) {
            boolean ends = i == run.length()
                    || text.gapsBefore(run.begin() + i) != text.gapsBefore(run.begin() + i - 1)
                    || other.gapsBefore(run.otherBegin() + i) != other.gapsBefore(run.otherBegin() + i - 1);
            if (ends) {
                passages.add(new CopiedPassage(
                        span(text, run.begin() + begin, run.begin() + i),
                        id(run.other()),
                        span(other, run.otherBegin() + begin, run.otherBegin() + i)));
                begin = i;
            }
        }
    }

    private static TextSpan span(OwnText text, int begin, int end) {
        return new TextSpan(
                text.words().get(begin).begin(), text.words().get(end - 1).end());
    }

    /** The sentences with words of their own of which less than half is copied. */
    private static List<TextSpan> added(OwnText text, BitSet copied) {
        List<TextSpan> added = new ArrayList<>();
        int word = 0;
        for (TextSpan sentence : text.article().structure().sentences()) {
            int words = 0;
            int copies = 0;
            while (word < text.size() && text.words().get(word).begin() < sentence.end()) {
                words++;
                copies += copied.get(word) ? 1 : 0;
                word++;
            }
            if (words > 0 && 2 * copies < words) {
                added.add(sentence);
            }
        }
        return added;
    }
}
