package org.hearsay.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Story;
import org.jspecify.annotations.Nullable;

/** The articles of one story while they are edited, by id. Not thread-safe. */
final class Edits {
    private final Story story;
    private final Map<String, ArticleEdit> byId = new LinkedHashMap<>();

    Edits(Story story) {
        this.story = story;
        story.articles().forEach(article -> byId.put(article.id(), new ArticleEdit(article)));
    }

    /** The article of that id; throws {@link NoSuchElementException} if there is none. */
    ArticleEdit of(String id) {
        ArticleEdit edit = find(id);
        if (edit == null) {
            throw new NoSuchElementException("no article " + id);
        }
        return edit;
    }

    /** The article of that id; null if there is none. */
    @Nullable
    ArticleEdit find(String id) {
        return byId.get(id);
    }

    /** The story as it is now. */
    Story story() {
        List<AnnotatedArticle> edited =
                byId.values().stream().map(ArticleEdit::edited).toList();
        return new Story(story.id(), edited);
    }
}
