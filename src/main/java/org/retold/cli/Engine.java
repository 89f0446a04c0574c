package org.retold.cli;

import java.util.Locale;
import org.retold.core.collate.Options.EngineChoice;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that every command has in common: how passages are compared. */
final class Engine {

    @Option(names = "--engine", paramLabel = "ENGINE", defaultValue = "auto", converter = Converter.class,
            description = "auto, semantic (by meaning) or lexical (by words alone); auto where it is not given")
    EngineChoice choice;

    static final class Converter implements ITypeConverter<EngineChoice> {

        @Override
        public EngineChoice convert(String value) {
            for (EngineChoice choice : EngineChoice.values()) {
                if (choice.name().toLowerCase(Locale.ROOT).equals(value)) {
                    return choice;
                }
            }
            throw new TypeConversionException("'" + value + "' is none of auto, semantic, lexical");
        }
    }
}
