package org.hearsay.lab.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.annotate.speaker.NearestSpeakerResolver;
import org.hearsay.lab.eval.CorefReader.Mention;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;
import org.hearsay.model.Speaker;
import org.hearsay.model.TextSpan;

/**
 * How often a pronoun or description of a person leads to the name that its gold chain has.
 *
 * @param readings in text order, article by article
 */
record CorefEvaluation(List<Reading> readings) {
    private static final Set<String> THIRD = Set.of(
            "he",
            "him",
            "his",
            "himself",
            "she",
            "her",
            "hers",
            "herself",
            "they",
            "them",
            "their",
            "theirs",
            "themselves");
    private static final Set<String> DEFINITE = Set.of("the ", "this ", "that ");
    private static final int CONTEXT = 300;

    CorefEvaluation {
        readings = List.copyOf(readings);
    }

    /**
     * One mention.
     *
     * @param names the words of the names in its chain
     * @param found who it was resolved to
     * @param mentions the mentions of that entity; empty if there is none
     */
    record Reading(
            String article,
            String text,
            Mention mention,
            List<TextSpan> names,
            Speaker found,
            List<TextSpan> mentions) {
        boolean right() {
            return names.stream().anyMatch(name -> mentions.stream().anyMatch(name::overlaps));
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%s @%d %s%s",
                    article,
                    mention.span().begin(),
                    mention.pronoun() ? "pronoun" : "description",
                    right() ? "" : found.certain() ? " WRONG, CERTAIN" : " wrong");
        }

        String shown() {
            TextSpan span = mention.span();
            return "\n" + line() + "\n  wanted " + names.getFirst().in(text) + ", found " + found + "\n  "
                    + (text.substring(Math.max(0, span.begin() - CONTEXT), span.begin()) + "⟦" + span.in(text) + "⟧"
                                    + text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT / 2)))
                            .replaceAll("\\R", "⏎");
        }
    }

    /**
     * Resolves each such mention of {@code article}, annotated as {@code read}.
     *
     * @param entities the names of the article, found or given
     */
    static List<Reading> of(CorefReader.Article article, AnnotatedArticle read, List<Entity> entities) {
        NearestSpeakerResolver resolver = new NearestSpeakerResolver();
        List<Reading> readings = new ArrayList<>();
        for (Mention mention : article.mentions()) {
            List<TextSpan> names = article.mentions().stream()
                    .filter(other -> other.group().equals(mention.group()))
                    .flatMap(other -> other.name().stream())
                    .toList();
            if (names.isEmpty() || !measured(mention, read.text())) {
                continue;
            }
            Speaker found =
                    resolver.mention(read.text(), read.structure(), read.attributions(), entities, mention.span());
            List<TextSpan> mentions = entities.stream()
                    .filter(entity -> entity.id().equals(found.entity()))
                    .map(Entity::mentions)
                    .findFirst()
                    .orElse(List.of());
            readings.add(new Reading(article.document().id(), read.text(), mention, names, found, mentions));
        }
        return readings;
    }

    /** The names of an article as its annotation has them. */
    static List<Entity> names(CorefReader.Article article) {
        Map<String, List<Mention>> groups = new LinkedHashMap<>();
        for (Mention mention : article.mentions()) {
            if (!mention.name().isEmpty()) {
                groups.computeIfAbsent(mention.group(), group -> new ArrayList<>())
                        .add(mention);
            }
        }
        List<Entity> entities = new ArrayList<>();
        groups.forEach((group, mentions) -> {
            List<TextSpan> spans = mentions.stream()
                    .map(mention -> new TextSpan(
                            mention.name().getFirst().begin(),
                            mention.name().getLast().end()))
                    .sorted()
                    .distinct()
                    .toList();
            String name = spans.stream()
                    .map(span -> span.in(article.document().content()))
                    .max(Comparator.comparingInt(String::length))
                    .orElseThrow();
            entities.add(new Entity("g" + group, type(mentions.getFirst().type()), name, spans));
        });
        return entities;
    }

    private static EntityType type(String type) {
        return switch (type) {
            case "person" -> EntityType.PERSON;
            case "organization" -> EntityType.ORGANISATION;
            case "place" -> EntityType.PLACE;
            default -> EntityType.OTHER;
        };
    }

    private static boolean measured(Mention mention, String text) {
        String words = mention.span().in(text).toLowerCase(Locale.ROOT);
        boolean description = mention.plain() && DEFINITE.stream().anyMatch(words::startsWith);
        return mention.type().equals("person") && (mention.pronoun() ? THIRD.contains(words) : description);
    }

    /** The shares by name. */
    Map<String, Share> shares() {
        List<Reading> pronouns =
                readings.stream().filter(reading -> reading.mention().pronoun()).toList();
        List<Reading> descriptions = readings.stream()
                .filter(reading -> !reading.mention().pronoun())
                .toList();
        List<Reading> certain =
                readings.stream().filter(reading -> reading.found().certain()).toList();
        Map<String, Share> shares = new LinkedHashMap<>();
        shares.put("right", right(readings));
        shares.put("right.pronoun", right(pronouns));
        shares.put("right.description", right(descriptions));
        shares.put("certain", new Share(certain.size(), readings.size()));
        shares.put("certain.right", right(certain));
        return shares;
    }

    private static Share right(List<Reading> readings) {
        return new Share((int) readings.stream().filter(Reading::right).count(), readings.size());
    }
}
