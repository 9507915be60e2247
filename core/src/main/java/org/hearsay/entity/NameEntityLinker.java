package org.hearsay.entity;

import java.util.List;
import org.hearsay.model.LinkedEntity;
import org.hearsay.model.Story;

/** To come. */
public final class NameEntityLinker implements EntityLinker {
    @Override
    public List<LinkedEntity> link(Story story) {
        return List.of();
    }
}
