package org.hearsay.annotate.name;

import java.util.List;
import org.hearsay.model.Entity;
import org.hearsay.model.TextStructure;

/** To come. */
public final class RuleNameFinder implements NameFinder {
    @Override
    public List<Entity> find(String text, TextStructure structure) {
        return List.of();
    }
}
