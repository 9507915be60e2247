package org.hearsay.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.CorrectionOutcome;
import org.hearsay.model.Corrections;
import org.hearsay.model.Entity;
import org.hearsay.model.LinkedEntity;
import org.hearsay.model.LinkedEntity.Member;
import org.hearsay.model.LinkedStory;
import org.hearsay.model.Story;
import org.hearsay.text.EvidenceMaker;

/**
 * Joins by the names that the articles use: the same full name, what a text itself calls by two names, other spellings, a last
 * name or an acronym that only one of the story has, a title that only one holds. Two people with different first names, two
 * of a family and two whom one article tells apart are not joined by names alone. A user's corrections come last and prevail.
 *
 * <p>The entities are ordered by the number of articles that name them, then of mentions, most first, then by name.
 */
public final class NameEntityLinker implements EntityLinker {
    private final Corrections corrections;

    /** Without corrections. */
    public NameEntityLinker() {
        this(Corrections.none());
    }

    /** {@code corrections} are applied to every story. */
    public NameEntityLinker(Corrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public LinkedStory link(Story story) {
        Map<String, EvidenceMaker> makers = new HashMap<>();
        List<Cluster> clusters = new ArrayList<>();
        List<Alias> aliases = new ArrayList<>();
        List<AnnotatedArticle> articles = story.articles().stream()
                .sorted(Comparator.comparing(AnnotatedArticle::id))
                .toList();
        for (AnnotatedArticle article : articles) {
            for (Entity entity : article.entities()) {
                clusters.add(new Cluster(article, entity));
            }
            aliases.addAll(AliasReader.read(article, () -> maker(makers, article)));
        }
        clusters.sort(Comparator.comparing(
                        (Cluster cluster) -> cluster.members().getFirst().article())
                .thenComparing(Cluster::name)
                .thenComparing(cluster -> cluster.members().getFirst().entity()));
        clusters = new ClusterJoiner(clusters).join(aliases);
        Edits edits = new Edits(story);
        new TitleResolver(articles, edits, byMember(clusters), article -> maker(makers, article)).resolve();
        List<CorrectionOutcome> outcomes = new Correcting(corrections, edits, clusters).apply();
        return new LinkedStory(edits.story(), linked(clusters, edits, new MergeReasons(edits, aliases)), outcomes);
    }

    private static EvidenceMaker maker(Map<String, EvidenceMaker> makers, AnnotatedArticle article) {
        return makers.computeIfAbsent(article.id(), id -> new EvidenceMaker(article.article()));
    }

    private static Map<Member, Cluster> byMember(List<Cluster> clusters) {
        Map<Member, Cluster> byMember = new HashMap<>();
        clusters.forEach(cluster -> cluster.members().forEach(member -> byMember.put(member, cluster)));
        return byMember;
    }

    private static List<LinkedEntity> linked(List<Cluster> clusters, Edits edits, MergeReasons reasons) {
        clusters.sort(
                Comparator.comparing((Cluster cluster) -> cluster.articles().size(), Comparator.reverseOrder())
                        .thenComparing(Cluster::mentions, Comparator.reverseOrder())
                        .thenComparing(Cluster::name)
                        .thenComparing(cluster -> sorted(cluster).toString()));
        NameCounter counter = new NameCounter(edits);
        List<LinkedEntity> linked = new ArrayList<>();
        for (Cluster cluster : clusters) {
            List<Member> members = sorted(cluster);
            linked.add(new LinkedEntity(
                    "e" + (linked.size() + 1),
                    cluster.type(),
                    cluster.name(),
                    members,
                    counter.count(members),
                    reasons.of(cluster)));
        }
        return linked;
    }

    private static List<Member> sorted(Cluster cluster) {
        return cluster.members().stream()
                .sorted(Comparator.comparing(Member::article).thenComparing(Member::entity))
                .toList();
    }
}
