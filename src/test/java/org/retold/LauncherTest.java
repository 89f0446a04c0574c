package org.retold;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LauncherTest {

    @Test
    void nothingOpensTheWindow() {
        assertTrue(Launcher.opensWindow());
    }

    @Test
    void openOpensTheWindowWhateverFollows() {
        assertTrue(Launcher.opensWindow("open", "nowhere.txt"));
    }

    @Test
    void aFileOpensTheWindow() {
        assertTrue(Launcher.opensWindow("pom.xml"));
    }

    @Test
    void aCommandDoesNot() {
        assertFalse(Launcher.opensWindow("compare", "pom.xml"));
    }

    @Test
    void anOptionDoesNot() {
        assertFalse(Launcher.opensWindow("--version"));
    }

    @Test
    void helpForOpenDoesNot() {
        assertFalse(Launcher.opensWindow("open", "--help"));
    }

    @Test
    void aWordThatIsNoFileDoesNot() {
        assertFalse(Launcher.opensWindow("comprae"));
    }
}
