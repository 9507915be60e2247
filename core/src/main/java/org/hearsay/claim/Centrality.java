package org.hearsay.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Story;
import org.hearsay.model.TextFamily;
import org.hearsay.text.ContentWords;
import org.hearsay.text.Words;

/**
 * How central to its story a claim is: how many of the other texts use its words. After the centroid of D. Radev, H. Jing, M. Styś
 * and D. Tam, "Centroid-based summarization of multiple documents" (2004), with two differences: a word counts once a text family, so
 * that neither copies nor one wordy text make it central, and the claim's own family has no say.
 *
 * <p>A word weighs the share of the other families whose originals have it. A claim has the sum over its content words, damped for few
 * words; at the end of its text it keeps a part of that, at the beginning all. The cost is linear in the words of the story.
 */
final class Centrality {
    /** A claim of so many content words keeps half of their mean weight: a few common words tell little. */
    private static final double FEW = 8;
    /** The part that a claim at the very end of its text keeps. */
    private static final double AT_END = 0.8;

    /** The families by the articles in them; an article without one is a family of its own. */
    private final Map<String, String> familyOf = new HashMap<>();
    /** The content words of the families. */
    private final Map<String, Set<String>> words = new HashMap<>();
    /** In how many families a content word stands. */
    private final Map<String, Integer> spread = new HashMap<>();

    Centrality(Story story, List<TextFamily> families) {
        Set<String> copies = new HashSet<>();
        for (TextFamily family : families) {
            for (TextFamily.Member member : family.members()) {
                familyOf.put(member.article(), family.id());
                if (!member.article().equals(family.original().article())) {
                    copies.add(member.article());
                }
            }
        }
        for (AnnotatedArticle article : story.articles()) {
            if (!copies.contains(article.id())) {
                Set<String> content = content(Words.lowerCase(article.text()));
                words.put(family(article), content);
                content.forEach(word -> spread.merge(word, 1, Integer::sum));
            }
        }
    }

    /** That of a claim with this reference, 0 to 1. */
    double of(Assertion reference) {
        int others = words.size() - 1;
        Set<String> content = content(reference.words());
        if (others < 1 || content.isEmpty()) {
            return 0;
        }
        Set<String> own = words.getOrDefault(family(reference.article()), Set.of());
        int found = 0;
        for (String word : content) {
            found += spread.getOrDefault(word, 0) - (own.contains(word) ? 1 : 0);
        }
        double position =
                (double) reference.spans().begin() / reference.article().text().length();
        return found / (others * (content.size() + FEW)) * (1 - (1 - AT_END) * position);
    }

    private String family(AnnotatedArticle article) {
        return familyOf.getOrDefault(article.id(), article.id());
    }

    private static Set<String> content(List<String> words) {
        Set<String> content = new HashSet<>(ContentWords.of(words));
        content.remove(ContentWords.NUMBER);
        return content;
    }
}
