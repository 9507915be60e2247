package org.hearsay.family;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hearsay.model.TextFamily.CopiedPassage;
import org.hearsay.model.TextFamily.Member;
import org.hearsay.model.TextSpan;

/** Tells, for the members of one family, what each shares with another, what it drops of the original and what it adds. */
final class MemberReader {
    /** A passage of which more is told already, in the original, is not told again in another member. */
    private static final double TOLD = 0.2;

    private final List<OwnText> texts;
    private final OverlapGraph graph;
    private final PassageAligner aligner;

    MemberReader(List<OwnText> texts, OverlapGraph graph, PassageAligner aligner) {
        this.texts = texts;
        this.graph = graph;
        this.aligner = aligner;
    }

    /** The members of a family given by the numbers of its texts, in their order. */
    List<Member> read(List<Integer> family, int original) {
        if (family.size() == 1) {
            OwnText text = texts.get(family.getFirst());
            return List.of(new Member(text.id(), 0, List.of(), List.of(), List.of(), text.credits()));
        }
        Set<Integer> members = Set.copyOf(family);
        return family.stream().map(text -> member(text, members, original)).toList();
    }

    private Member member(int number, Set<Integer> family, int original) {
        OwnText text = texts.get(number);
        BitSet shared = new BitSet(text.size());
        List<CopiedPassage> copies = new ArrayList<>();
        List<TextSpan> dropped = new ArrayList<>();
        if (number != original) {
            List<Passage> passages = aligner.align(number, original);
            passages.forEach(passage -> take(number, original, passage, shared, copies));
            dropped.addAll(sentences(texts.get(original), words(passages)));
        }
        graph.of(number).stream()
                .filter(overlap -> family.contains(overlap.other(number)) && overlap.other(number) != original)
                .sorted(Comparator.comparingInt(Overlap::words)
                        .reversed()
                        .thenComparingInt(overlap -> overlap.other(number)))
                .forEach(overlap -> takeNew(number, overlap, shared, copies));
        if (number == original) {
            graph.of(number).stream()
                    .filter(overlap -> family.contains(overlap.other(number)))
                    .forEach(overlap -> takeNew(number, overlap, shared, copies));
        }
        copies.sort(Comparator.comparing(CopiedPassage::span).thenComparing(CopiedPassage::otherArticle));
        double share = text.size() == 0 ? 0 : (double) shared.cardinality() / text.size();
        return new Member(text.id(), share, copies, sentences(text, shared), dropped, text.credits());
    }

    private void takeNew(int number, Overlap overlap, BitSet shared, List<CopiedPassage> copies) {
        for (Passage passage : overlap.passages(number)) {
            int told = shared.get(passage.begin(), passage.end()).cardinality();
            if (told <= TOLD * (passage.end() - passage.begin())) {
                take(number, overlap.other(number), passage, shared, copies);
            }
        }
    }

    private void take(int number, int other, Passage passage, BitSet shared, List<CopiedPassage> copies) {
        shared.set(passage.begin(), passage.end());
        copies.addAll(copies(texts.get(number), texts.get(other), passage));
    }

    /** A shared passage as places in both texts, in pieces that reach over nothing that was left out. */
    static List<CopiedPassage> copies(OwnText text, OwnText other, Passage passage) {
        return passage.pieces(text, other).stream()
                .map(piece -> new CopiedPassage(
                        text.span(piece.begin(), piece.end()),
                        other.id(),
                        other.span(piece.otherBegin(), piece.otherEnd())))
                .toList();
    }

    /** The words of the other text that the passages cover. */
    private static BitSet words(List<Passage> passages) {
        BitSet words = new BitSet();
        passages.forEach(passage -> words.set(passage.otherBegin(), passage.otherEnd()));
        return words;
    }

    /** The sentences with words of their own of which less than half is shared. */
    private static List<TextSpan> sentences(OwnText text, BitSet shared) {
        List<TextSpan> found = new ArrayList<>();
        int word = 0;
        for (TextSpan sentence : text.article().structure().sentences()) {
            int words = 0;
            int hits = 0;
            while (word < text.size() && text.words().get(word).begin() < sentence.end()) {
                words++;
                hits += shared.get(word) ? 1 : 0;
                word++;
            }
            if (words > 0 && 2 * hits < words) {
                found.add(sentence);
            }
        }
        return found;
    }
}
