package org.hearsay.model;

import java.util.List;

/**
 * Articles about one event.
 *
 * @param id as given in the input, or made by the grouper
 * @param articles at least one, ordered by id so that the order of arrival does not matter
 */
public record Story(String id, List<AnnotatedArticle> articles) {
    public Story {
        articles = List.copyOf(articles);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("a story needs an article");
        }
    }

    /** The article of that id; throws {@link java.util.NoSuchElementException} if there is none. */
    public AnnotatedArticle article(String id) {
        return articles.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    }
}
