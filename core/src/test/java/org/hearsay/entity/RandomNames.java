package org.hearsay.entity;

import static org.hearsay.fixture.ArticleBuilder.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.fixture.ArticleBuilder;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.EntityType;

/** Articles about invented people and bodies that go by several names, some of them shared. */
final class RandomNames {
    private static final List<List<String>> PEOPLE = List.of(
            List.of("Mira Tolland", "Tolland", "Mira K. Tolland", "M. Tolland"),
            List.of("Jonas Brisk", "Brisk", "Jonas Brisck"),
            List.of("Pjotr Remizov", "Remisov", "Pjotr Remisov"),
            List.of("Otto W. Vane", "Otto Vane", "Vane"),
            List.of("Otto H. Vane", "Otto Vane Jr"),
            List.of("Zoë Møller", "Zoe Moller", "Moller"));
    private static final List<List<String>> THINGS = List.of(
            List.of("Canal Repair Board", "CRB"),
            List.of("Coast Rural Bank", "CRB"),
            List.of("al-Saida", "Al Saeda"),
            List.of("Salt Hand", "Tide Fist"));

    private RandomNames() {}

    static List<AnnotatedArticle> articles(long seed, int count) {
        Random random = new Random(seed);
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Set<String> people = some(random, PEOPLE);
            Set<String> things = some(random, THINGS);
            String gloss = random.nextInt(4) == 0 ? "Salt Hand, also known as Tide Fist, met. " : "It rained. ";
            ArticleBuilder builder = article(
                    String.format("a%02d", i),
                    "2031-05-05",
                    gloss + String.join(" met. ", people) + " met. " + String.join(" fell. ", things) + " fell.");
            people.forEach(name -> builder.name(EntityType.PERSON, name));
            things.forEach(
                    name -> builder.name(random.nextBoolean() ? EntityType.GROUP : EntityType.ORGANISATION, name));
            articles.add(builder.build());
        }
        return articles;
    }

    /** One name of some of them; none within another, as the builder would find both. */
    private static Set<String> some(Random random, List<List<String>> of) {
        Set<String> names = new HashSet<>();
        for (List<String> one : of) {
            String name = one.get(random.nextInt(one.size()));
            boolean apart = names.stream().noneMatch(other -> other.contains(name) || name.contains(other));
            if (random.nextInt(3) > 0 && apart) {
                names.add(name);
            }
        }
        return names.isEmpty() ? Set.of(of.getFirst().getFirst()) : new TreeSet<>(names);
    }

    static List<AnnotatedArticle> shuffled(List<AnnotatedArticle> articles, long seed) {
        List<AnnotatedArticle> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }
}
