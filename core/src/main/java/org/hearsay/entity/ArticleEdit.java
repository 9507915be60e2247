package org.hearsay.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Attribution;
import org.hearsay.model.Entity;
import org.hearsay.model.LinkedEntity.Member;
import org.hearsay.model.Speaker;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.jspecify.annotations.Nullable;

/** One article while speakers are set and entities added or split. Not thread-safe. */
final class ArticleEdit {
    private final AnnotatedArticle article;
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, Speaker> speakers = new HashMap<>();
    /** Entities that were added where the text has no name: a pronoun, a description. */
    private final Set<String> unnamed = new HashSet<>();

    private boolean changed;

    ArticleEdit(AnnotatedArticle article) {
        this.article = article;
        article.entities().forEach(entity -> entities.put(entity.id(), entity));
    }

    AnnotatedArticle article() {
        return article;
    }

    Entity entity(String id) {
        return Objects.requireNonNull(entities.get(id), "no such entity");
    }

    /** Whether the entity was added where the text has no name for it. */
    boolean unnamed(String entity) {
        return unnamed.contains(entity);
    }

    /** The names of an entity here, as written, in text order; last the fullest, which a caption may give. */
    List<String> names(String id) {
        if (unnamed(id)) {
            return List.of();
        }
        Entity entity = entity(id);
        return Stream.concat(
                        entity.mentions().stream().map(mention -> mention.in(article.text())), Stream.of(entity.name()))
                .toList();
    }

    /** Who speaks now. */
    @Nullable
    Speaker speaker(Attribution attribution) {
        return speakers.containsKey(attribution.id()) ? speakers.get(attribution.id()) : attribution.speaker();
    }

    void speaker(String attribution, Speaker speaker) {
        speakers.put(attribution, speaker);
        changed = true;
    }

    /**
     * The id of the cluster's entity here; without one, an entity is added whose mention is the attribution's source; null
     * where that is missing too.
     *
     * @param named whether the source is a name or title of it
     */
    @Nullable
    String entityAtSource(Cluster cluster, Attribution attribution, boolean named) {
        String known = cluster.members().stream()
                .filter(member -> member.article().equals(article.id()))
                .map(Member::entity)
                .min(Comparator.naturalOrder())
                .orElse(null);
        TextSpans source = attribution.source();
        if (known != null || source == null) {
            return known;
        }
        TextSpan span = source.spans().getFirst();
        boolean the = span.length() > 4
                && span.in(article.text()).toLowerCase(java.util.Locale.ROOT).startsWith("the ");
        TextSpan mention = the ? new TextSpan(span.begin() + 4, span.end()) : span;
        String name = named ? mention.in(article.text()).replaceAll("\\s+", " ") : cluster.name();
        String id = add(new Entity("new", cluster.type(), name, List.of(mention)));
        if (!named) {
            unnamed.add(id);
        }
        cluster.add(new Member(article.id(), id), named ? name : "");
        return id;
    }

    private String add(Entity entity) {
        int number = entities.size() + 1;
        while (entities.containsKey("e" + number)) {
            number++;
        }
        String id = "e" + number;
        entities.put(id, new Entity(id, entity.type(), entity.name(), entity.mentions()));
        changed = true;
        return id;
    }

    /** Takes some but not all mentions of an entity into a new one, with the speakers whose sources they are; gives its id. */
    String split(String id, List<TextSpan> mentions) {
        Entity whole = entity(id);
        List<TextSpan> kept = new ArrayList<>(whole.mentions());
        kept.removeAll(mentions);
        String added = add(new Entity(id, whole.type(), fullest(mentions), mentions));
        entities.put(id, new Entity(id, whole.type(), fullest(kept), kept));
        for (Attribution attribution : article.attributions()) {
            Speaker speaker = speaker(attribution);
            TextSpans source = attribution.source();
            if (speaker != null && source != null && id.equals(speaker.entity())) {
                boolean moves = mentions.stream().anyMatch(source::overlaps);
                Entity now = entity(moves ? added : id);
                speaker(attribution.id(), speaker.as(now));
            }
        }
        return added;
    }

    private String fullest(List<TextSpan> mentions) {
        return mentions.stream()
                .map(mention -> mention.in(article.text()).replaceAll("\\s+", " "))
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** The article as it is now. */
    AnnotatedArticle edited() {
        if (!changed) {
            return article;
        }
        List<Attribution> attributions = article.attributions().stream()
                .map(attribution -> attribution.with(speaker(attribution), attribution.via()))
                .toList();
        List<Entity> named = entities.values().stream()
                .sorted(Comparator.comparing(
                                (Entity entity) -> entity.mentions().getFirst())
                        .thenComparing(Entity::id))
                .toList();
        return article.with(attributions, named);
    }
}
