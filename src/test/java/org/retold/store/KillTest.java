package org.retold.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {

    private static final int KILLS = 15;

    @TempDir
    private Path folder;

    @Test
    void aKilledProcessLeavesEveryFinishedActAndNoHalfOne() throws IOException, InterruptedException {
        Kills kills = new Kills(folder, 1);
        for (int seed = 1; seed <= KILLS; seed++) {
            assertEquals(Optional.empty(), kills.kill(seed), "seed " + seed);
        }
    }
}
