package org.hearsay.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Article;
import org.hearsay.model.ArticleVersion;
import org.hearsay.text.Digests;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Takes articles for one if they have the same address but for what makes no difference (scheme, mobile host, print path, marks of who
 * sent the reader), or if outlet and headline are the same and the texts nearly so. The latest revision is kept, then the longest.
 */
public final class AddressVersionJoiner implements VersionJoiner {
    /** Share of the words in runs of four that two texts have in common, of the shorter one, if they are one. */
    private static final double NEARLY_ALL = 0.8;

    private static final int RUN = 4;

    /** Articles of one outlet and headline that are compared with each other; more are a column that has no headlines of its own. */
    private static final int MOST_OF_ONE_TITLE = 20;

    private static final Comparator<AnnotatedArticle> BEST_FIRST = Comparator.comparing(
                    AddressVersionJoiner::revised, Comparator.reverseOrder())
            .thenComparing(a -> a.text().length(), Comparator.reverseOrder())
            .thenComparing(AnnotatedArticle::id);

    @Override
    public List<AnnotatedArticle> join(List<AnnotatedArticle> articles) {
        List<AnnotatedArticle> sorted = articles.stream()
                .sorted(Comparator.comparing(AnnotatedArticle::id))
                .toList();
        int[] group = new int[sorted.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        joinByAddress(sorted, group);
        joinByTitle(sorted, group);
        Map<Integer, List<AnnotatedArticle>> groups = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(root(group, i), key -> new ArrayList<>()).add(sorted.get(i));
        }
        return groups.values().stream()
                .map(AddressVersionJoiner::kept)
                .sorted(Comparator.comparing(AnnotatedArticle::id))
                .toList();
    }

    private static void joinByAddress(List<AnnotatedArticle> articles, int[] group) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            String address = WebAddresses.canonical(articles.get(i).article().url());
            if (address != null && !WebAddresses.isFrontPage(address)) {
                join(group, i, first.putIfAbsent(story(articles.get(i)) + "\n" + address, i));
            }
        }
    }

    private static void joinByTitle(List<AnnotatedArticle> articles, int[] group) {
        Map<String, List<Integer>> byTitle = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            Article article = articles.get(i).article();
            if (article.outlet() != null && article.title() != null) {
                String key = story(articles.get(i)) + "\n" + Headline.plain(article.outlet()) + "\n"
                        + Headline.plain(article.title());
                List<Integer> others = byTitle.computeIfAbsent(key, k -> new ArrayList<>());
                for (int other : others) {
                    if (isNearlySame(articles.get(other).text(), articles.get(i).text())) {
                        join(group, i, other);
                    }
                }
                if (others.size() < MOST_OF_ONE_TITLE) {
                    others.add(i);
                }
            }
        }
    }

    private static String story(AnnotatedArticle article) {
        return Objects.requireNonNullElse(article.article().story(), "");
    }

    private static void join(int[] group, int article, @Nullable Integer other) {
        if (other != null) {
            group[root(group, article)] = root(group, other);
        }
    }

    private static int root(int[] group, int article) {
        int at = article;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private static boolean isNearlySame(String a, String b) {
        Set<List<String>> runsOfA = runs(a);
        Set<List<String>> runsOfB = runs(b);
        int least = Math.min(runsOfA.size(), runsOfB.size());
        runsOfA.retainAll(runsOfB);
        return a.equals(b) || (least > 0 && runsOfA.size() >= NEARLY_ALL * least);
    }

    private static Set<List<String>> runs(String text) {
        List<String> words = Words.spans(text, 0, text.length()).stream()
                .map(span -> span.in(text))
                .toList();
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(List.copyOf(words.subList(i, i + RUN)));
        }
        return runs;
    }

    /** When it was last changed, as far as it says; empty if it does not. */
    private static String revised(AnnotatedArticle annotated) {
        Article article = annotated.article();
        String updated = article.provenance().updated();
        return updated != null ? updated : Objects.requireNonNullElse(article.published(), "");
    }

    private static AnnotatedArticle kept(List<AnnotatedArticle> versions) {
        List<AnnotatedArticle> sorted = versions.stream().sorted(BEST_FIRST).toList();
        AnnotatedArticle kept = sorted.getFirst();
        if (sorted.size() == 1) {
            return kept;
        }
        List<ArticleVersion> others = sorted.stream()
                .skip(1)
                .map(other -> version(kept.article(), other.article()))
                .toList();
        return kept.with(kept.article().with(kept.article().provenance().with(others)));
    }

    private static ArticleVersion version(Article kept, Article other) {
        String address = WebAddresses.canonical(other.url());
        boolean sameAddress = address != null && address.equals(WebAddresses.canonical(kept.url()));
        return new ArticleVersion(
                other.id(),
                other.url(),
                other.published(),
                other.provenance().updated(),
                Digests.sha256(other.text()),
                sameAddress ? "the same address" : "the same outlet and headline, nearly the same text");
    }
}
