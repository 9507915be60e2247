package org.hearsay.family;

import java.util.List;
import org.hearsay.model.Story;
import org.hearsay.model.TextFamily;

/** To come. */
public final class ShingleFamilyFinder implements FamilyFinder {
    @Override
    public List<TextFamily> find(Story story) {
        return List.of();
    }
}
