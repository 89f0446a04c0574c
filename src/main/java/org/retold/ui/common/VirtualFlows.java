package org.retold.ui.common;

import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/** Where the rows of a list stand; a list that has not been shown yet has no such place. */
public final class VirtualFlows {

    private VirtualFlows() {
    }

    public static Optional<VirtualFlow<?>> of(ListView<?> list) {
        return list.getChildrenUnmodifiable().stream().filter(VirtualFlow.class::isInstance).<VirtualFlow<?>>map(VirtualFlow.class::cast)
                .findFirst();
    }
}
