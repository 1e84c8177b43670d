package org.openplp.core.partnership;

import jakarta.validation.Valid;
import org.openplp.core.Buildable;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;

/**
 * The area that a partnership covers.
 *
 * @param delimited whether its limits are laid down (norm B-P1b)
 * @param streets the streets, or parts of streets, that it consists of
 * @param excludes the places inside it that do not belong to it; never persons
 * @param dwellings the number of connected dwellings
 * @param wholeStreets whether it consists of whole streets
 */
@Buildable
public record Area(
        Answer delimited,
        Entries<@Valid Street> streets,
        Entries<String> excludes,
        Recorded<Integer> dwellings,
        Answer wholeStreets) {
    /**
     * A street in the area, or part of a street.
     *
     * @param name the name of the street
     * @param numbers the house numbers that belong to the area; if omitted, the whole street belongs to it
     */
    public record Street(Recorded<String> name, Recorded<@Valid Numbers> numbers) {
        public Street {
            Components.requireAll(Street.class, name, numbers);
        }
    }

    /**
     * The house numbers of a street that belong to the area.
     *
     * @param from the first number, inclusive
     * @param to the last number, inclusive
     * @param parity which of the numbers between them
     */
    @Buildable
    public record Numbers(Recorded<Integer> from, Recorded<Integer> to, Recorded<Parity> parity) {
        public Numbers {
            Components.requireAll(Numbers.class, from, to, parity);
        }

        /** {@return house numbers with nothing on record yet} */
        public static Numbers blank() {
            return NumbersBuilder.blank();
        }

        /** {@return a builder that starts from these facts} */
        public NumbersBuilder toBuilder() {
            return new NumbersBuilder().like(this);
        }
    }

    /** A side of the street, by the parity of its house numbers. */
    public enum Parity {
        /** The even numbers. */
        EVEN,
        /** The odd numbers. */
        ODD
    }

    public Area {
        Components.requireAll(Area.class, delimited, streets, excludes, dwellings, wholeStreets);
    }

    /** {@return an area with nothing on record yet} */
    public static Area blank() {
        return AreaBuilder.blank();
    }

    /** {@return a builder that starts from these facts} */
    public AreaBuilder toBuilder() {
        return new AreaBuilder().like(this);
    }
}
