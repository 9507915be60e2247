package org.hearsay.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Story;

/** Groups by the {@code story} that the input gives; all articles without one are one story. */
public final class GivenStoryGrouper implements StoryGrouper {
    /** The id of the story of articles that have none. */
    public static final String WITHOUT_STORY = "story";

    @Override
    public List<Story> group(List<AnnotatedArticle> articles) {
        TreeMap<String, List<AnnotatedArticle>> byStory = new TreeMap<>();
        for (AnnotatedArticle article : articles) {
            String given = article.article().story();
            byStory.computeIfAbsent(given == null ? WITHOUT_STORY : given, id -> new ArrayList<>())
                    .add(article);
        }
        List<Story> stories = new ArrayList<>();
        byStory.forEach((id, members) -> {
            members.sort(Comparator.comparing(AnnotatedArticle::id));
            stories.add(new Story(id, members));
        });
        return stories;
    }
}
