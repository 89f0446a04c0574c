package org.retold.ui.saving;

import java.util.ArrayList;
import java.util.List;
import org.retold.store.StoreException;

/** Remembers what a reader is told. */
final class Told implements SavedComparison.Telling {

    final List<StoreException> failures = new ArrayList<>();
    final List<StoreException> unopened = new ArrayList<>();
    final List<Runnable> wouldBeLost = new ArrayList<>();

    @Override
    public void notSaved(StoreException failure, boolean isOnlyInWindow) {
        failures.add(failure);
    }

    @Override
    public void notOpened(StoreException failure) {
        unopened.add(failure);
    }

    @Override
    public void wouldBeLost(Runnable allTheSame) {
        wouldBeLost.add(allTheSame);
    }
}
