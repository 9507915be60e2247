package org.hearsay.annotate.name;

import java.util.List;
import org.hearsay.model.Entity;
import org.hearsay.model.TextStructure;

/** Names by capitals and lists of words: the plain method that a trained one has to beat. */
public final class RuleNameFinder implements NameFinder {
    @Override
    public List<Entity> find(String text, TextStructure structure) {
        return new NameJoiner(text, new NameSpotter(text).spot(structure)).join();
    }
}
