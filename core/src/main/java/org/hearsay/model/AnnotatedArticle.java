package org.hearsay.model;

import java.util.List;
import java.util.NoSuchElementException;

/**
 * An article and everything read inside it; every list is in text order.
 *
 * @param leftOut what is not here because it was not sure enough
 */
public record AnnotatedArticle(
        Article article,
        TextStructure structure,
        List<Attribution> attributions,
        List<Statement> statements,
        List<Entity> entities,
        List<TimeExpression> times,
        List<Exclusion> excluded,
        LeftOut leftOut)
        implements AnnotationResult {
    public AnnotatedArticle {
        attributions = List.copyOf(attributions);
        statements = List.copyOf(statements);
        entities = List.copyOf(entities);
        times = List.copyOf(times);
        excluded = List.copyOf(excluded);
    }

    /** Everything that was read, nothing left out. */
    public AnnotatedArticle(
            Article article,
            TextStructure structure,
            List<Attribution> attributions,
            List<Statement> statements,
            List<Entity> entities,
            List<TimeExpression> times,
            List<Exclusion> excluded) {
        this(article, structure, attributions, statements, entities, times, excluded, LeftOut.NOTHING);
    }

    /** The same annotations of the same text with other facts; throws {@link IllegalArgumentException} for another text. */
    public AnnotatedArticle with(Article other) {
        if (!other.text().equals(article.text())) {
            throw new IllegalArgumentException("annotations belong to one text");
        }
        return new AnnotatedArticle(other, structure, attributions, statements, entities, times, excluded, leftOut);
    }

    /** The same article with other attributions and entities. */
    public AnnotatedArticle with(List<Attribution> others, List<Entity> named) {
        return new AnnotatedArticle(article, structure, others, statements, named, times, excluded, leftOut);
    }

    /** The article's id. */
    public String id() {
        return article.id();
    }

    /** The article's text. */
    public String text() {
        return article.text();
    }

    /** The attribution of that id; throws {@link NoSuchElementException} if there is none. */
    public Attribution attribution(String id) {
        return attributions.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    }

    /** The entity of that id; throws {@link NoSuchElementException} if there is none. */
    public Entity entity(String id) {
        return entities.stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
    }
}
