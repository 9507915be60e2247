package org.hearsay.story;

import java.util.List;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Story;

/** Puts articles about one event together. Thread-safe. */
public interface StoryGrouper {
    /** The stories, ordered by id; every article is in exactly one. */
    List<Story> group(List<AnnotatedArticle> articles);
}
