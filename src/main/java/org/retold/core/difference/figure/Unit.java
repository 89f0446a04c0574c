package org.retold.core.difference.figure;

import java.util.HashMap;
import java.util.Map;
import org.retold.core.difference.figure.Figure.Kind;
import org.retold.core.difference.words.Word;

/** Units of measure, with the factor to the basic unit of their kind: metres, kilograms, days, square metres, litres, megawatts, km/h. */
record Unit(Kind kind, double factor, String name) {

    private static final Map<String, Unit> UNITS = read("""
            LENGTH 1 m metre meter metres meters; LENGTH 1000 km kilometre kilometer kilometres kilometers
            LENGTH 1609.34 mile miles; LENGTH .3048 foot feet ft; LENGTH .9144 yard yards; LENGTH .0254 inch inches
            LENGTH .01 cm centimetre centimeter centimetres centimeters; LENGTH .001 mm millimetre millimeter millimetres millimeters
            WEIGHT 1 kg kilo kilos kilogram kilograms kilogramme kilogrammes; WEIGHT .4536 lb lbs
            WEIGHT 1000 tonne tonnes ton tons; WEIGHT .001 g gram grams; WEIGHT .02835 ounce ounces oz
            VOLUME 1 litre liter litres liters; VOLUME 1000000 megalitre megalitres
            POWER 1 megawatt megawatts mw; POWER 1000 gigawatt gigawatts gw; POWER .001 kilowatt kilowatts kw
            AREA 10000 hectare hectares ha; AREA 4046.86 acre acres
            DURATION .000011574 second seconds; DURATION .00069444 minute minutes min mins; DURATION .0416667 hour hours
            DURATION 1 day days night nights; DURATION 7 week weeks; DURATION 14 fortnight; DURATION 30.4375 month months
            DURATION 365.25 year years; DURATION 3652.5 decade decades; DURATION 36525 century centuries
            SPEED 1 kph kmh; SPEED 1.60934 mph; SPEED 1.852 knot knots
            TEMPERATURE 1 degree degrees
            SHARE 1 percent pc; SHARE .1 permille
            MONEY 1 dollar dollars usd; MONEY 1 euro euros eur; MONEY 1 pound pounds sterling gbp; MONEY 1 yen; MONEY 1 yuan
            MONEY 1 rupee rupees; MONEY 1 rouble roubles ruble rubles; MONEY 1 crown crowns; MONEY 1 franc francs; MONEY 1 peso pesos
            MONEY 1 krona kronor krone kroner; MONEY 1 shekel shekels; MONEY 1 lira; MONEY 1 florin florins
            MONEY 1 ducat ducats; MONEY 1 thaler thalers; MONEY .01 cent cents; MONEY .01 pence""");

    static boolean isUnit(Word word) {
        return UNITS.containsKey(word.lower()) && word.lower().length() > 2;
    }

    /** Degrees Celsius for degrees Fahrenheit. */
    static double celsius(double fahrenheit) {
        return (fahrenheit - 32) * 5 / 9;
    }

    /** The unit of that name, or null. */
    static Unit named(String lower) {
        return UNITS.get(lower);
    }

    static Unit squared(Unit length) {
        return new Unit(Kind.AREA, length.factor() * length.factor(), "square " + length.name());
    }

    private static Map<String, Unit> read(String table) {
        Map<String, Unit> units = new HashMap<>();
        for (String row : table.split("[;\n]")) {
            String[] cells = row.strip().split("\\s+");
            for (int i = 2; i < cells.length; i++) {
                units.put(cells[i], new Unit(Kind.valueOf(cells[0]), Double.parseDouble(cells[1]), cells[2]));
            }
        }
        return Map.copyOf(units);
    }
}
