package org.hearsay.family;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Story;
import org.hearsay.model.TextFamily;
import org.hearsay.model.TextFamily.Original;

/**
 * Finds copies by the passages that two texts share outside quotation marks. Shared runs of words (A. Broder, "On the
 * resemblance and containment of documents", 1997) lead to the pairs worth looking at; in each the runs are followed over light
 * edits. Two articles are of one family when the smaller stands in the greater for a good part, so that a cut reprint and an
 * extended one both join; {@link FamilyGrouper} keeps digests from joining what they digest.
 */
public final class ShingleFamilyFinder implements FamilyFinder {
    @Override
    public List<TextFamily> find(Story story) {
        Map<String, Integer> vocabulary = new HashMap<>();
        List<OwnText> texts = new ArrayList<>();
        for (AnnotatedArticle article : story.articles()) {
            texts.add(OwnText.of(article, WireCredits.find(article.text()), vocabulary));
        }
        Seeds seeds = new Seeds(texts);
        PassageAligner aligner = new PassageAligner(texts, seeds);
        OverlapGraph graph = new OverlapGraph(texts.size(), overlaps(texts, seeds, aligner));
        List<List<Integer>> groups = new FamilyGrouper(graph, new CopyRule(texts)).group();
        return families(texts, graph, groups, new MemberReader(texts, graph, aligner));
    }

    private static List<Overlap> overlaps(List<OwnText> texts, Seeds seeds, PassageAligner aligner) {
        List<Overlap> overlaps = new ArrayList<>();
        for (CandidatePairs.Pair pair : CandidatePairs.find(seeds, texts.size())) {
            // The first of the pair is held, since pairs come ordered by it.
            List<Passage> passages = aligner.align(pair.b(), pair.a());
            if (!passages.isEmpty()) {
                overlaps.add(new Overlap(
                        pair.a(),
                        pair.b(),
                        passages.stream().map(Passage::turned).toList(),
                        texts.get(pair.a()).size(),
                        texts.get(pair.b()).size()));
            }
        }
        return overlaps;
    }

    private static List<TextFamily> families(
            List<OwnText> texts, OverlapGraph graph, List<List<Integer>> groups, MemberReader members) {
        int[] families = new int[texts.size()];
        int[] originals = new int[groups.size()];
        List<Original> named = new ArrayList<>();
        for (int family = 0; family < groups.size(); family++) {
            List<Integer> group = groups.get(family);
            Original original = OriginalFinder.of(group.stream().map(texts::get).toList());
            named.add(original);
            for (int text : group) {
                families[text] = family;
                if (texts.get(text).id().equals(original.article())) {
                    originals[family] = text;
                }
            }
        }
        ReuseFinder reuse = new ReuseFinder(texts, graph, families, originals);
        List<TextFamily> found = new ArrayList<>();
        for (int family = 0; family < groups.size(); family++) {
            List<Integer> group = groups.get(family);
            found.add(new TextFamily(
                    "f" + (family + 1),
                    named.get(family),
                    members.read(group, originals[family]),
                    reuse.of(family, group)));
        }
        return found;
    }
}
