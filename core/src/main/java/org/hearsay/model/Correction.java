package org.hearsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that a user puts right. */
public sealed interface Correction {
    /** Its place among the file's corrections, from 1. */
    int number();

    /** For people: the file and where it stands there. */
    String place();

    /**
     * An entity, by a name that articles use for it or that it was renamed to; capitals and possessives do not matter.
     *
     * @param name the name
     * @param article id of an article that calls it so; null for any
     */
    record Reference(String name, @Nullable String article) {
        /** For people. */
        public String inWords() {
            return "“" + name + "”" + (article == null ? "" : " in " + article);
        }
    }

    /**
     * These are one.
     *
     * @param entities at least two
     */
    record Join(int number, String place, List<Reference> entities) implements Correction {
        public Join {
            entities = List.copyOf(entities);
            if (entities.size() < 2) {
                throw new IllegalArgumentException("a merge needs two names");
            }
        }
    }

    /**
     * What goes by these names in these articles is another than the rest.
     *
     * @param entity what is split
     * @param names names that go to the new entity; empty for all
     * @param articles ids of the articles whose mentions go there; empty for all
     */
    record Split(int number, String place, Reference entity, List<String> names, List<String> articles)
            implements Correction {
        public Split {
            names = List.copyOf(names);
            articles = List.copyOf(articles);
            if (names.isEmpty() && articles.isEmpty()) {
                throw new IllegalArgumentException("a split needs names or articles");
            }
        }
    }

    /** This is what it is called in the report. */
    record Rename(int number, String place, Reference entity, String to) implements Correction {}

    /**
     * This is who speaks.
     *
     * @param article id of the article
     * @param begin where the attribution's content begins, in Unicode code points; null if a quote tells it
     * @param end where it ends, exclusive; null if a quote tells it
     * @param quote words of the content; null if the place is given
     * @param speaker who speaks; a name that no article uses is kept as it is
     */
    record SetSpeaker(
            int number,
            String place,
            String article,
            @Nullable Integer begin,
            @Nullable Integer end,
            @Nullable String quote,
            Reference speaker)
            implements Correction {
        public SetSpeaker {
            if ((begin == null) != (end == null) || (begin == null) == (quote == null)) {
                throw new IllegalArgumentException("a speaker is set by a span or a quote");
            }
        }
    }
}
