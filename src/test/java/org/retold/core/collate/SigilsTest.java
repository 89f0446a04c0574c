package org.retold.core.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SigilsTest {

    @Test
    void goOnAfterZ() {
        assertEquals(List.of("A", "Z", "AA", "AZ", "BA"), List.of(Sigils.at(0), Sigils.at(25), Sigils.at(26), Sigils.at(51), Sigils.at(52)));
    }
}
