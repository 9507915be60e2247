package org.hearsay.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Entity;
import org.hearsay.model.LinkedEntity;
import org.hearsay.model.LinkedEntity.Member;
import org.hearsay.model.Story;

/**
 * Joins by the names that the articles use: the same full name, a last name that only one person of the story has, an
 * acronym with one expansion. Names that one article glosses ("Open Shoals Front (Salt Hand)") are one entity there
 * already, so other articles' names join through it. Two people with different first names are never joined.
 *
 * <p>The entities are ordered by the number of articles that name them, then of mentions, most first, then by name.
 */
public final class NameEntityLinker implements EntityLinker {
    @Override
    public List<LinkedEntity> link(Story story) {
        List<Cluster> clusters = new ArrayList<>();
        for (AnnotatedArticle article : story.articles()) {
            for (Entity entity : article.entities()) {
                clusters.add(new Cluster(article, entity));
            }
        }
        clusters.sort(Comparator.comparing(
                        (Cluster cluster) -> cluster.members().getFirst().article())
                .thenComparing(Cluster::name)
                .thenComparing(cluster -> cluster.members().getFirst().entity()));
        clusters = new ClusterJoiner(clusters).join();
        clusters.sort(Comparator.comparing(NameEntityLinker::articles, Comparator.reverseOrder())
                .thenComparing(Cluster::mentions, Comparator.reverseOrder())
                .thenComparing(Cluster::name)
                .thenComparing(cluster -> cluster.members().toString()));
        NameCounter counter = new NameCounter(story);
        List<LinkedEntity> linked = new ArrayList<>();
        for (Cluster cluster : clusters) {
            List<Member> members = cluster.members().stream()
                    .sorted(Comparator.comparing(Member::article).thenComparing(Member::entity))
                    .toList();
            linked.add(new LinkedEntity(
                    "e" + (linked.size() + 1),
                    cluster.type(),
                    cluster.name(),
                    members,
                    counter.count(members),
                    reasons(cluster, story)));
        }
        return linked;
    }

    private static long articles(Cluster cluster) {
        return cluster.members().stream().map(Member::article).distinct().count();
    }

    /** Why its names are one: what joined the articles, and which articles use several names themselves. */
    private static List<String> reasons(Cluster cluster, Story story) {
        Map<String, List<String>> glosses = new TreeMap<>();
        for (Member member : cluster.members()) {
            AnnotatedArticle article = story.article(member.article());
            Entity entity = article.entity(member.entity());
            List<String> names = entity.mentions().stream()
                    .map(mention -> mention.in(article.text()))
                    .collect(Collectors.toMap(NameForms::plain, name -> name, (first, later) -> first, TreeMap::new))
                    .values()
                    .stream()
                    .toList();
            if (names.size() > 1) {
                glosses.computeIfAbsent(String.join("”, “", names), key -> new ArrayList<>())
                        .add(article.id());
            }
        }
        List<String> reasons = new ArrayList<>(cluster.why());
        glosses.forEach(
                (names, articles) -> reasons.add("named “" + names + "” as one in " + String.join(", ", articles)));
        return reasons;
    }
}
