package org.retold.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WindowFaceTest {

    @Test
    void theFirstKnownFaceThatIsInstalledIsTaken() {
        WindowFace face = WindowFace.of(List.of("Arial", "Inter", "DejaVu Sans"));
        assertEquals(Optional.of("DejaVu Sans"), face.family());
        assertTrue(css(face).contains("-fx-font-family: \"DejaVu Sans\" !important"), css(face));
    }

    @Test
    void theUsualFaceStaysWhereNoneIsInstalled() {
        assertEquals("", css(WindowFace.of(List.of("Inter"))));
    }

    private static String css(WindowFace face) {
        return new String(Base64.getDecoder().decode(face.sheet().substring(face.sheet().indexOf(',') + 1)), StandardCharsets.UTF_8);
    }
}
